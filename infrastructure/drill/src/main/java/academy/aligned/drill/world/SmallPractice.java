package academy.aligned.drill.world;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.local.seed.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A practice with one patient, made through the doors as people make it. */
public record SmallPractice(House house, String id, String label, String owner, String patient) {
  public static final String PASSWORD = "Align-2027!demo";
  private static final Pattern LINK = Pattern.compile("/join/([A-Za-z0-9_-]+)");
  private static final Ids IDS = new Ids(InstantSource.system(), new SecureRandom());

  /** Opens it and waits until it is ready. */
  public static SmallPractice open(House house, String id, String label) {
    String owner = "owner@" + label + ".example";
    house.accounts().make(owner, "Olivia Owner");
    Visitor her = house.at("aligned.localhost").signedIn(owner);
    her.post(
        "/api/practices",
        Map.of(
            "practice", id,
            "name", "Practice of " + label,
            "subdomain", label,
            "discipline", "PHYSIOTHERAPY",
            "country", "CA",
            "timeZone", "America/Toronto",
            "locale", "en"));
    String progress = "/api/practices/" + id + "/onboarding";
    until(() -> her.get(progress).path("ready").asBoolean(false));
    return new SmallPractice(house, id, label, owner, IDS.next());
  }

  public String host() {
    return label + ".aligned.localhost";
  }

  public Visitor owned() {
    return house.at(host()).signedIn(owner);
  }

  public String patientEmail() {
    return "ana@" + label + ".example";
  }

  static String fresh() {
    return IDS.next();
  }

  /** Somebody with this e-mail follows the link in the mail she got. */
  Visitor joined(String email, String name) {
    house.accounts().make(email, name);
    Visitor her = house.at(host()).signedIn(email);
    her.post("/api/invitations/" + link(her, email) + "/claim", Map.of("zone", "America/Toronto"));
    return her;
  }

  private static String link(Visitor anybody, String email) {
    String[] token = {""};
    until(
        () -> {
          Matcher link = LINK.matcher(anybody.get("/_local/mail.json?to=" + email).toString());
          token[0] = link.find() ? link.group(1) : "";
          return !token[0].isEmpty();
        });
    return token[0];
  }

  /** Somebody else is invited, and does not come; answers the token of her link. */
  public String invitation() {
    Visitor desk = owned();
    String her = IDS.next();
    String email = her + "@" + label + ".example";
    desk.post(
        "/api/patients",
        Map.of("patient", her, "name", "Eve Adams", "email", email, "phase", "FOUNDATIONAL"));
    return link(desk, email);
  }

  /** Uploads a film and waits until it can be played; answers its id. */
  public String film(Path file) {
    try {
      String id = Films.upload(owned(), "A film", "film.mp4", Files.readAllBytes(file));
      until(() -> owned().get("/api/media/" + id).path("state").asString().equals("READY"));
      return id;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it can be played now, signed. */
  public URI address(String film) {
    return URI.create(owned().get("/api/media/" + film).path("mp4").asString());
  }

  /** An exercise of its own, a brand, a patient with a plan who did some of it. */
  public void live() {
    Visitor desk = owned();
    desk.post(
        "/api/patients",
        Map.of(
            "patient",
            patient,
            "name",
            "Ana Lima",
            "email",
            patientEmail(),
            "phase",
            "FOUNDATIONAL"));
    Visitor her = joined(patientEmail(), "Ana Lima");
    String exercise = IDS.next();
    Map<String, Object> dose = dose();
    desk.put(
        "/api/exercises/" + exercise,
        Map.of(
            "exercise",
            exercise,
            "name",
            "Towel scrunch",
            "instructions",
            List.of(Map.of("role", "STEP", "text", "Curl your toes.")),
            "defaultDose",
            dose));
    String item = IDS.next();
    desk.put(
        "/api/patients/" + patient + "/plan",
        Map.of(
            "baseVersion",
            0,
            "items",
            List.of(
                Map.of("item", item, "exercise", exercise, "title", "Towel scrunch", "dose", dose)),
            "note",
            "Start gently."));
    logs(her, item, exercise, "Felt good.");
  }

  static Map<String, Object> dose() {
    Map<String, Object> dose = new HashMap<>(Map.of("mode", "REPS", "sets", 3, "reps", 10));
    dose.putAll(Map.of("side", "BOTH", "effortTarget", 1, "painCeiling", 3));
    dose.put("load", Map.of("kind", "NONE"));
    dose.put("schedule", Map.of("timesPerWeek", 7, "timesPerDay", 1));
    return dose;
  }

  /** Whether a change was taken; one that came together with another is sent again. */
  boolean taken(String path, Object body) {
    try {
      owned().put(path, body);
      return true;
    } catch (IllegalStateException conflict) {
      return false;
    }
  }

  /** One more set, with a note. */
  public void logs(Visitor her, String item, String exercise, String note) {
    Map<String, Object> entry = new HashMap<>(Map.of("kind", "SET", "planVersion", 1, "set", 1));
    entry.putAll(Map.of("id", IDS.next(), "item", item, "exercise", exercise, "note", note));
    entry.put("reps", 10);
    entry.put("zone", "America/Toronto");
    entry.put("occurredAt", Instant.now().minus(Duration.ofMinutes(5)).toString());
    entry.put("day", LocalDate.now(ZoneId.of("America/Toronto")).toString());
    her.post("/api/logs", Map.of("entries", List.of(entry)));
  }

  /** Somebody renames everything, and the patient gets another plan. */
  public void wreck() {
    Visitor desk = owned();
    brand("Wrecked");
    JsonNode items = desk.get("/api/patients/" + patient).path("plan").path("items");
    desk.put(
        "/api/patients/" + patient + "/plan",
        Map.of("baseVersion", 1, "items", items, "note", "Wrecked."));
    desk.post(
        "/api/patients",
        Map.of(
            "patient",
            IDS.next(),
            "name",
            "Nobody",
            "email",
            "nobody@" + label + ".example",
            "phase",
            "FOUNDATIONAL"));
  }

  /** Changes its tagline. */
  public void brand(String tagline) {
    Visitor desk = owned();
    JsonNode now = desk.get("/api/branding");
    desk.put(
        "/api/branding",
        Map.of(
            "ifVersion", now.path("version").asInt(),
            "name", now.path("name").asString(),
            "shortName", now.path("shortName").asString(),
            "tagline", tagline,
            "color", now.path("color").asString()));
  }

  /** What her phone shows first. */
  public JsonNode home() {
    return house.at(host()).signedIn(patientEmail()).get("/api/home");
  }

  public static void until(BooleanSupplier holds) {
    for (int i = 0; i < 600 && !holds.getAsBoolean(); i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    if (!holds.getAsBoolean()) {
      throw new AssertionError("it did not happen within thirty seconds");
    }
  }
}
