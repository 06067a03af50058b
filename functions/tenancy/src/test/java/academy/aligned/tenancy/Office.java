package academy.aligned.tenancy;

import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.StorefrontEvent.AppPublished;
import academy.aligned.kernel.events.TenancyEvent.PracticeOpened;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.text.Sha256;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.files.TenantFiles.Content;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Row;
import academy.aligned.tenancy.domain.FakeEdge;
import academy.aligned.tenancy.domain.FakeNames;
import academy.aligned.tenancy.identity.FakeAccounts;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.Site;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A world around tenancy, and the things its tests do often. */
public record Office(
    World<TenancyParts> world, FakeAccounts accounts, FakeNames names, FakeEdge edge) {

  private static final Duration KEPT = Duration.ofDays(7);

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
                    ground.stores().files("aligned-copies"),
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

  /** What keepers do when an owner asked: the file lies there, and the row says so. */
  public void madeCopy(Site site, String copy) {
    Instant now = world.clock().instant();
    JobScope job = world.job(site.tenant());
    byte[] zip = "all of it".getBytes(StandardCharsets.UTF_8);
    world
        .parts()
        .copies()
        .put(job, "copies/" + copy + ".aligned.zip", new Content(zip, "application/zip"), "");
    var made =
        Map.of("bytes", zip.length, "sum", Sha256.hex(zip, 32), "at", now, "until", now.plus(KEPT));
    note(site, Map.of("state", "READY", "made", made), copy);
  }

  /** How keepers say what kept a copy from being made. */
  public void failedCopy(Site site, String copy, String reason) {
    note(site, Map.of("state", "FAILED", "reason", reason), copy);
  }

  /** The same of every copy that was asked for. */
  public void failCopies(Site site) {
    Key key = Partition.of("COPIES").at("COPIES");
    Row row = world.parts().table().get(world.job(site.tenant()), key).orElseThrow();
    List<Map<String, Object>> copies = new ArrayList<>();
    row.body()
        .path("copies")
        .forEach(
            copy ->
                copies.add(
                    Map.of(
                        "id", copy.path("id").asString(),
                        "by", copy.path("by").asString(),
                        "asked", copy.path("asked").asString(),
                        "state", "FAILED",
                        "reason", "It broke.")));
    world
        .parts()
        .table()
        .write(world.job(site.tenant()))
        .put(key, Map.of("copies", copies), Condition.ifVersion(row.version()))
        .commit();
  }

  private void note(Site site, Map<String, ?> outcome, String copy) {
    Map<String, Object> row = new HashMap<>(outcome);
    row.put("id", copy);
    row.put("by", site.owner().userId());
    row.put("asked", world.clock().instant());
    world
        .parts()
        .table()
        .write(world.job(site.tenant()))
        .put(Partition.of("COPIES").at("COPIES"), Map.of("copies", List.of(row)))
        .commit();
  }

  public JobScope job(TenantId tenant) {
    return world.job(tenant);
  }
}
