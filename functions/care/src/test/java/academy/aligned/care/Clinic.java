package academy.aligned.care;

import academy.aligned.care.roster.invitation.Links;
import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Ground;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.Site;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** A world with care in it. Ana and Ben of the north can be put on its roster. */
public final class Clinic {
  private final World<CareParts> world;

  private Clinic(Walls walls) {
    world = World.without(walls, Care.surface(), Clinic::parts);
  }

  public static Clinic open() {
    return new Clinic(Walls.ALL_STAND);
  }

  static Clinic without(Walls walls) {
    return new Clinic(walls);
  }

  private static CareParts parts(Ground ground) {
    return new CareParts(
        ground.stores().table("aligned-care"),
        ground.directory(),
        ground.clock(),
        Links.of("a secret of the test", new Random(7), "http://{host}:8080"));
  }

  public World<CareParts> world() {
    return world;
  }

  public Site north() {
    return world.north();
  }

  public Persona ana() {
    return north().ana();
  }

  public Persona practitioner() {
    return north().practitioner();
  }

  public String id() {
    return world.ids().next();
  }

  public String path(Persona patient) {
    return "/api/patients/" + patient.patientId();
  }

  public Answer invite(Persona patient) {
    return invite(patient.patientId().value(), "Ana Lima", patient.email());
  }

  public Answer invite(String patient, String name, String email) {
    return north()
        .post(
            practitioner(),
            "/api/patients",
            Map.of("patient", patient, "name", name, "email", email, "phase", "FOUNDATIONAL"));
  }

  /** The link of the last invitation mail; looking takes the event away. */
  public String mailedLink() {
    return world.published().stream()
        .filter(event -> event.type().equals("care.patient-invited"))
        .map(event -> Json.MAPPER.readTree(event.data()).path("link").asString())
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  public String mailedToken() {
    return mailedLink().replaceFirst(".*/join/", "");
  }

  /** A plan item of ten repetitions, so many sets, once a day. */
  public Map<String, Object> item(String item, int sets) {
    return item(item, Map.of("timesPerDay", 1), sets);
  }

  public Map<String, Object> item(String item, Map<String, Object> schedule, int sets) {
    return Map.of(
        "item",
        item,
        "exercise",
        "glute-bridge",
        "title",
        "Glute bridge",
        "dose",
        dose(sets, schedule));
  }

  public Map<String, Object> dose(int sets, Map<String, Object> schedule) {
    return new HashMap<>(
        Map.of(
            "mode",
            "REPS",
            "sets",
            sets,
            "reps",
            10,
            "side",
            "BOTH",
            "painCeiling",
            3,
            "schedule",
            schedule));
  }

  public Answer publish(Persona patient, int base, Object... items) {
    return north()
        .put(
            practitioner(),
            path(patient) + "/plan",
            Map.of("baseVersion", base, "items", List.of(items)));
  }

  /** Ana on the roster, with one item of so many sets a day; the item's id. */
  public String treated(Persona patient, int sets) {
    String item = id();
    require(invite(patient));
    require(publish(patient, 0, item(item, sets)));
    world.deliver();
    return item;
  }

  private static void require(Answer answer) {
    if (!answer.ok()) {
      throw new AssertionError(answer.text());
    }
  }

  /** A set done just now. */
  public Map<String, Object> set(String item, int number) {
    return new HashMap<>(
        Map.of(
            "id",
            id(),
            "kind",
            "SET",
            "item",
            item,
            "exercise",
            "glute-bridge",
            "planVersion",
            1,
            "set",
            number,
            "reps",
            10,
            "occurredAt",
            world.clock().instant().toString(),
            "zone",
            "UTC",
            "day",
            today().toString()));
  }

  public Map<String, Object> set(String item, int number, int pain) {
    Map<String, Object> set = set(item, number);
    set.put("pain", pain);
    return set;
  }

  public LocalDate today() {
    return LocalDate.ofInstant(world.clock().instant().minus(Duration.ofHours(4)), ZoneOffset.UTC);
  }

  public Answer log(Persona patient, Object... entries) {
    return north().post(patient, "/api/logs", Map.of("entries", List.of(entries)));
  }

  /** All prescribed sets, now. */
  public void logAll(Persona patient, String item, int sets) {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (int set = 1; set <= sets; set++) {
      entries.add(set(item, set));
    }
    require(log(patient, entries.toArray()));
    world.deliver();
  }

  public JsonNode row(Persona patient) {
    return north().get(practitioner(), path(patient)).body().path("row");
  }

  public JsonNode home(Persona patient) {
    return north().get(patient, "/api/home").body();
  }

  /** Days go by, and each quarter-hourly review that matters happens. */
  public void days(int days) {
    for (int day = 0; day < days; day++) {
      world.clock().plus(Duration.ofDays(1));
      review();
    }
  }

  public void review() {
    world.happens(
        north().tenant(), new academy.aligned.kernel.events.CareEvent.ComplianceReviewDue());
    world.deliver();
  }
}
