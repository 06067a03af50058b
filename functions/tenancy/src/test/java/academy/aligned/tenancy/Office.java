package academy.aligned.tenancy;

import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.StorefrontEvent.AppPublished;
import academy.aligned.kernel.events.TenancyEvent.PracticeOpened;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.tenancy.domain.FakeEdge;
import academy.aligned.tenancy.domain.FakeNames;
import academy.aligned.tenancy.identity.FakeAccounts;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.Site;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** A world around tenancy, and the things its tests do often. */
public record Office(
    World<TenancyParts> world, FakeAccounts accounts, FakeNames names, FakeEdge edge) {

  public static Office open() {
    return without(Walls.ALL_STAND);
  }

  public static Office without(Walls walls) {
    FakeAccounts accounts = new FakeAccounts();
    FakeNames names = new FakeNames();
    FakeEdge edge = new FakeEdge();
    return new Office(
        World.without(
            walls,
            Tenancy.surface(),
            ground ->
                new TenancyParts(
                    ground.stores().table("aligned-tenancy"),
                    ground.directory(),
                    ground.stores().tally("aligned-directory"),
                    ground.stores().files("aligned-sites"),
                    accounts,
                    accounts,
                    new PlatformAddress(URI.create("http://aligned.localhost:8080")),
                    "2027.1",
                    new TenancyParts.Outside(names, () -> edge, () -> edge),
                    ground.clock())),
        accounts,
        names,
        edge);
  }

  /** A practice id that nobody has. */
  public TenantId newPractice() {
    String id = world.ids().next().replace("-", "");
    return new TenantId(id.substring(id.length() - 12));
  }

  /** A subdomain that no other test wants. */
  public String newSubdomain() {
    return "zu" + newPractice().value().substring(2).replaceAll("[0-9]", "x") + newPractice();
  }

  public Map<String, Object> wish(TenantId practice, String subdomain) {
    Map<String, Object> wish = new HashMap<>();
    wish.put("practice", practice.value());
    wish.put("name", "Bonnie's Align Wellness");
    wish.put("subdomain", subdomain);
    wish.put("discipline", "Chiropractic");
    wish.put("country", "CA");
    wish.put("timeZone", "America/Toronto");
    wish.put("locale", "en");
    return wish;
  }

  public Answer openPractice(Persona who, Map<String, Object> wish) {
    return world.onPlatform(who, "POST", "/api/practices", wish);
  }

  /** Lets a practice of the world go through its opening, up to an app that is published. */
  public void openFully(Site site) {
    world.happens(
        site.tenant(),
        new PracticeOpened(
            site.owner().userId(),
            site.owner().email(),
            "Olive Owner",
            "North Practice",
            site.host(),
            "Physiotherapy",
            "CA",
            "America/Toronto",
            "en"));
    world.deliver();
    world.happens(site.tenant(), new AppPublished(1));
  }

  public TenantFiles files() {
    return world.parts().sites();
  }

  public JobScope job(TenantId tenant) {
    return world.job(tenant);
  }
}
