package academy.aligned.local.seed;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.local.seed.course.Courses;
import academy.aligned.local.seed.shop.Sales;
import academy.aligned.local.seed.shop.Stock;
import academy.aligned.local.time.MovableClock;
import academy.aligned.storage.directory.Directory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Fills an empty store with the demo practices and the six weeks that lie behind them. */
public record Seeder(
    URI edge, Accounts accounts, Directory directory, MovableClock clock, Path library) {
  private static final PlatformScope WHY =
      new PlatformScope("the demo shows a practice that is suspended", "operator");
  private static final List<Integer> STOPS = List.of(42, 35, 21, 2);
  private static final int NEW_VERSION = 21;
  private static final int BATCH = 200;
  private static final DemoPatient SEEN =
      DemoPatient.all().stream()
          .filter(patient -> patient.persona() == Persona.FLARE)
          .skip(1)
          .findFirst()
          .orElseThrow();

  /** Does nothing that is done already. */
  public void seed(Consumer<String> tell) {
    new Staff(accounts, directory).appoint();
    practices(tell);
    Visitor platform = Visitor.at(edge, Staff.HOST);
    Visitor editor = platform.signedIn(Staff.EDITOR);
    new Storefront(editor).seed(tell);
    Visitor operator = platform.signedIn(Staff.OPERATOR);
    new Courses(editor, operator, library).seed(tell);
    new Stock(operator).seed(tell);
    new Sales(operator, accounts, clock).seed(tell);
  }

  private void practices(Consumer<String> tell) {
    if (filled()) {
      tell.accept("the demo practices are there already");
      return;
    }
    try {
      live(tell);
    } finally {
      clock.reset();
    }
    AtOnce.each(DemoPatient.all(), this::log);
    settle();
    tell.accept("%d patients kept their diaries".formatted(DemoPatient.all().size()));
    finish();
  }

  /** The past: the clock must not stay there, whatever happens. */
  private void live(Consumer<String> tell) {
    clock.rewind(Duration.ofDays(STOPS.getFirst()));
    DemoPractice.ALL.forEach(practice -> accounts.make(practice.email(), practice.owner()));
    DemoPractice.ALL.forEach(practice -> new Opening(edge, practice).open());
    tell.accept("%d practices opened and branded".formatted(DemoPractice.ALL.size()));
    for (int stop : STOPS) {
      clock.rewind(Duration.ofDays(stop));
      open().forEach(practice -> arrive(practice, stop));
      tell.accept("%d days ago: patients invited, joined, plans published".formatted(stop));
    }
  }

  /** The last step's mark: the practice that is suspended. */
  private boolean filled() {
    return DemoPractice.ALL.stream()
        .filter(DemoPractice::suspended)
        .allMatch(
            practice ->
                directory
                    .practice(new TenantId(practice.id()))
                    .filter(found -> found.status() == Status.SUSPENDED)
                    .isPresent());
  }

  private static List<DemoPractice> open() {
    return DemoPractice.ALL.stream().filter(practice -> !practice.suspended()).toList();
  }

  private static DemoPractice practice(DemoPatient patient) {
    return DemoPractice.ALL.stream()
        .filter(practice -> practice.subdomain().equals(patient.practice()))
        .findFirst()
        .orElseThrow();
  }

  private void arrive(DemoPractice practice, int stop) {
    Visitor owner = Visitor.at(edge, practice.host()).signedIn(practice.email());
    Admission admission = new Admission(edge, practice, owner, accounts);
    List<DemoPatient> coming =
        practice.patients().stream().filter(patient -> patient.since() == stop).toList();
    AtOnce.each(coming, admission::invite);
    AtOnce.each(coming.stream().filter(DemoPatient::joins).toList(), admission::join);
    if (stop == NEW_VERSION) {
      AtOnce.each(
          practice.patients().stream().filter(Diary::progresses).toList(),
          patient -> admission.publish(patient, 2, "Well done. A little more from now on."));
    }
  }

  private void log(DemoPatient patient) {
    if (!patient.joins()) {
      return;
    }
    DemoPractice practice = practice(patient);
    ZoneId zone = ZoneId.of(practice.zone());
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    List<Map<String, Object>> entries = new Diary(patient, today, zone).entries();
    Visitor her = Visitor.at(edge, practice.host()).signedIn(patient.email());
    for (int from = 0; from < entries.size(); from += BATCH) {
      var some = entries.subList(from, Math.min(entries.size(), from + BATCH));
      var answer = her.post("/api/logs", Map.of("entries", some));
      if (!answer.path("rejected").isEmpty()) {
        throw new IllegalStateException(patient.name() + ": " + answer.path("rejected").get(0));
      }
    }
  }

  /** Until everything that follows from the logs has happened. */
  private void settle() {
    Visitor owner = owner(practice(SEEN));
    Patience.until(
        "the alert of " + SEEN.name(),
        () -> "PAIN".equals(row(owner).path("alert").path("kind").asString("")));
    Visitor here = Visitor.at(edge, "aligned.localhost");
    Patience.until("the projections", () -> quiet(here));
  }

  private static boolean quiet(Visitor here) {
    return "0".equals(here.get("/_local/health").path("parts").path("waiting messages").asString());
  }

  private void finish() {
    owner(practice(SEEN))
        .post("/api/patients/" + SEEN.id() + "/alerts/PAIN", Map.of("act", "ACKNOWLEDGE"));
    DemoPractice.ALL.stream()
        .filter(DemoPractice::suspended)
        .forEach(practice -> directory.mark(WHY, new TenantId(practice.id()), Status.SUSPENDED));
  }

  private Visitor owner(DemoPractice practice) {
    return Visitor.at(edge, practice.host()).signedIn(practice.email());
  }

  private static tools.jackson.databind.JsonNode row(Visitor owner) {
    return owner.get("/api/patients/" + SEEN.id()).path("row");
  }
}
