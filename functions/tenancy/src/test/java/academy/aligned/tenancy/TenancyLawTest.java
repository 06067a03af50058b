package academy.aligned.tenancy;

import academy.aligned.kernel.events.NotificationsEvent.MailRefused;
import academy.aligned.kernel.events.NotificationsEvent.MailSent;
import academy.aligned.kernel.events.StorefrontEvent.AppPublished;
import academy.aligned.kernel.events.TenancyEvent;
import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import academy.aligned.kernel.events.TenancyEvent.DomainsDue;
import academy.aligned.kernel.events.TenancyEvent.HostsChanged;
import academy.aligned.kernel.events.TenancyEvent.OnboardingStepDue;
import academy.aligned.kernel.events.TenancyEvent.PlanChosen;
import academy.aligned.kernel.events.TenancyEvent.PracticeMarked;
import academy.aligned.kernel.events.TenancyEvent.PracticeOpened;
import academy.aligned.tenancy.branding.Wishes;
import academy.aligned.tenancy.identity.FakeAccounts;
import academy.aligned.testkit.law.Example;
import academy.aligned.testkit.law.Heard;
import academy.aligned.testkit.law.IsolationLaw;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.Site;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class TenancyLawTest extends IsolationLaw<TenancyParts> {
  private static final String SHUT = "otto@example.org";
  private Office office = Office.open();

  /** Of this world alone, since failed sign-ins are counted by the address. */
  private String mail = "";

  @Override
  protected World<TenancyParts> world(Walls walls) {
    office = Office.without(walls);
    return office.world();
  }

  @Override
  protected List<Example> examples(World<TenancyParts> world) {
    mail = "ana." + world.ids().next() + "@example.org";
    office.openFully(world.north());
    office.openFully(world.south());
    office.accounts().open(mail, "Ana", "Open-Sesame-1");
    office.accounts().confirm(mail, FakeAccounts.CODE);
    office.accounts().open(SHUT, "Otto", "Open-Sesame-1");
    return Stream.of(
            signIn(),
            session(world.north()),
            opening(world.north()),
            brand(world.north()),
            domains(world.north()),
            copies(world.north()),
            operation(world))
        .flatMap(List::stream)
        .toList();
  }

  private List<Example> signIn() {
    return List.of(
        visit("sign-up", Map.of("email", "new@example.org", "name", "New")),
        visit("sign-up/confirm", Map.of("email", mail, "code", FakeAccounts.CODE)),
        visit("code", Map.of("email", mail)),
        visit(
            "code/answer",
            Map.of("email", mail, "challenge", "challenge for " + mail, "code", FakeAccounts.CODE)),
        visit("password", Map.of("email", mail, "password", "Open-Sesame-1")),
        visit("passkey", Map.of("email", mail)),
        visit(
            "passkey/answer",
            Map.of("email", mail, "challenge", "challenge", "credential", Map.of("id", "k"))),
        visit("refresh", Map.of()).with("cookie", "__Host-refresh=refresh-somebody-1"),
        visit("sign-out", Map.of()));
  }

  private static Example visit(String path, Map<String, ?> body) {
    return Example.own(
        "POST /api/identity/" + path, Persona.VISITOR, "/api/identity/" + path, body);
  }

  private static List<Example> session(Site north) {
    return List.of(
        mine(north, "POST", "sign-out-everywhere", Map.of()),
        mine(north, "POST", "passkeys/options", Map.of()),
        mine(north, "POST", "passkeys", Map.of("credential", Map.of("id", "k"))),
        mine(north, "GET", "passkeys", null),
        mine(north, "GET", "me", null));
  }

  private static Example mine(
      Site north, String method, String path, @org.jspecify.annotations.Nullable Object body) {
    return Example.own(
        method + " /api/identity/" + path, north.ana(), "/api/identity/" + path, body);
  }

  private List<Example> opening(Site north) {
    var wish = office.wish(office.newPractice(), office.newSubdomain());
    office.openPractice(north.owner(), wish);
    String onboarding = "/api/practices/" + north.tenant() + "/onboarding";
    return List.of(
        Example.own(
                "GET /api/practices/subdomain",
                Persona.VISITOR,
                "/api/practices/subdomain?name=wide-river",
                null)
            .onPlatform(),
        Example.own("POST /api/practices", north.owner(), "/api/practices", wish).onPlatform(),
        Example.about(
            "GET /api/practices/{practice}/onboarding",
            north.owner(),
            onboarding,
            "/api/practices/nobodyhasit0/onboarding",
            null),
        Example.about(
                "POST /api/practices/{practice}/onboarding/{step}/retry",
                north.owner(),
                onboarding + "/WELCOME_MAIL/retry",
                "/api/practices/nobodyhasit0/onboarding/WELCOME_MAIL/retry",
                Map.of())
            .eachTime("a step may hang again; whoever takes it finds what is done"));
  }

  private static List<Example> domains(Site north) {
    String kept = "kept." + north.tenant() + ".example";
    String given = "given." + north.tenant() + ".example";
    List.of(kept, given)
        .forEach(host -> north.post(north.owner(), "/api/domains", Map.of("host", host)));
    String missing = "/api/domains/nobody-has-it.example";
    return List.of(
        Example.own("GET /api/domains", north.owner(), "/api/domains", null),
        Example.own(
            "POST /api/domains", north.owner(), "/api/domains", Map.of("host", "book." + kept)),
        Example.own(
                "PUT /api/domains/primary",
                north.owner(),
                "/api/domains/primary",
                Map.of("host", north.host()))
            .eachTime("whoever looks after domains finds what is done"),
        Example.about(
                "POST /api/domains/{host}/check",
                north.owner(),
                "/api/domains/" + kept + "/check",
                missing + "/check",
                Map.of())
            .eachTime("each look is a new one"),
        Example.about(
            "DELETE /api/domains/{host}", north.owner(), "/api/domains/" + given, missing, null));
  }

  private List<Example> copies(Site north) {
    String all = "/api/practice/copies";
    String link = all + "/%s/link";
    String ready = office.world().ids().next();
    office.madeCopy(north, ready);
    Map<String, ?> wish = Map.of("copy", office.world().ids().next());
    return List.of(
        Example.own("GET /api/practice/copies", north.owner(), all, null),
        Example.own("POST /api/practice/copies", north.owner(), all, wish),
        Example.about(
            "GET /api/practice/copies/{copy}/link",
            north.owner(),
            link.formatted(ready),
            link.formatted(office.world().ids().next()),
            null));
  }

  private static List<Example> operation(World<TenancyParts> world) {
    var operator = world.operator();
    String status = "/api/platform/practices/" + world.north().tenant() + "/status";
    return List.of(
        Example.own(
                "PUT /api/platform/practices/{practice}/plan",
                operator,
                status.replace("/status", "/plan"),
                Map.of("plan", "STUDIO", "reason", "bought"))
            .onPlatform(),
        Example.own("GET /api/platform/practices", operator, "/api/platform/practices", null)
            .onPlatform(),
        Example.own(
                "PUT /api/platform/practices/{practice}/status",
                operator,
                status,
                Map.of("status", "OPEN", "reason", "paid"))
            .onPlatform(),
        Example.own(
                "POST /api/platform/accounts",
                operator,
                "/api/platform/accounts",
                Map.of("email", SHUT, "off", true, "reason", "asked for it"))
            .onPlatform());
  }

  private static List<Example> brand(Site north) {
    return List.of(
        Example.own("GET /api/plan", north.owner(), "/api/plan", null),
        Example.own("GET /api/branding", north.practitioner(), "/api/branding", null),
        Example.own(
            "PUT /api/branding", north.owner(), "/api/branding", Wishes.brand(1, "#7a3b69")),
        Example.own(
            "POST /api/branding/logo",
            north.owner(),
            "/api/branding/logo",
            Wishes.logo("image/png", Wishes.png(64, 32))));
  }

  private static BrandChanged brandChanged(Site north) {
    var brand =
        new TenancyEvent.Brand(
            "North",
            "North",
            "",
            "#7a3b69",
            north.host(),
            "en",
            "America/Toronto",
            Map.of(),
            null,
            List.of(),
            null,
            null);
    return new BrandChanged(2, brand);
  }

  @Override
  protected List<Heard> heard(World<TenancyParts> world) {
    Site north = world.north();
    return List.of(
        Heard.of(
            new PracticeOpened(
                north.owner().userId(),
                north.owner().email(),
                "Olive",
                "North",
                north.host(),
                "Physiotherapy",
                "CA",
                "America/Toronto",
                "en")),
        Heard.of(new OnboardingStepDue("WELCOME_MAIL")),
        Heard.of(new AppPublished(1)),
        Heard.of(brandChanged(north)),
        Heard.of(new PlanChosen("SOLO")),
        Heard.of(new DomainsDue()),
        Heard.of(new HostsChanged(List.of(north.host()), north.host())),
        Heard.of(new PracticeMarked("OPEN")),
        Heard.of(new MailSent("welcome")),
        Heard.of(new MailRefused("welcome", "no such address")));
  }
}
