package academy.aligned.drill.world;

import academy.aligned.local.seed.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that stand nowhere else, one in every kind of field that people of a practice fill. */
public final class Canaries {
  private final List<String> words = new ArrayList<>();

  public List<String> words() {
    return List.copyOf(words);
  }

  /** Another one. */
  public String next() {
    int n = words.size();
    String word = "canary" + (char) ('a' + n / 26) + (char) ('a' + n % 26) + "xq";
    words.add(word);
    return word;
  }

  /** A sentence with one in it. */
  private String said() {
    return "It says " + next() + " here.";
  }

  /** Brand, library, protocols, films. */
  public void onShelves(SmallPractice practice) {
    Visitor desk = practice.owned();
    int version = desk.get("/api/branding").path("version").asInt();
    Map<String, Object> brand = new HashMap<>(Map.of("ifVersion", version, "color", "#1f6f63"));
    brand.putAll(Map.of("name", said(), "shortName", next(), "tagline", said(), "welcome", said()));
    desk.put("/api/branding", brand);
    exercise(desk);
    exercise(desk);
    protocol(desk);
    film(desk);
  }

  /** Its bytes too: what was uploaded is a file of hers, whether it can be played or not. */
  private void film(Visitor desk) {
    byte[] bytes = said().getBytes(StandardCharsets.UTF_8);
    Films.upload(desk, said(), next() + ".mp4", bytes);
  }

  private void exercise(Visitor desk) {
    String id = SmallPractice.fresh();
    Map<String, Object> exercise = new HashMap<>(Map.of("exercise", id, "name", said()));
    exercise.put("defaultDose", SmallPractice.dose());
    exercise.put("aka", List.of(next()));
    exercise.put(
        "instructions",
        List.of(Map.of("role", "STEP", "text", said()), Map.of("role", "SAFETY", "text", said())));
    exercise.put("stopRules", List.of(said()));
    exercise.put("evidenceNote", said());
    exercise.put("source", said());
    exercise.put(
        "contraindications",
        List.of(Map.of("context", "VERTIGO", "level", "CAUTION", "reason", said())));
    desk.put("/api/exercises/" + id, exercise);
  }

  private void protocol(Visitor desk) {
    String id = SmallPractice.fresh();
    Map<String, Object> item = item("walking");
    desk.put(
        "/api/protocols/" + id,
        Map.of(
            "protocol",
            id,
            "name",
            said(),
            "condition",
            next(),
            "phase",
            "FOUNDATIONAL",
            "weeks",
            6,
            "items",
            List.of(item)));
  }

  private Map<String, Object> item(String exercise) {
    Map<String, Object> item = new HashMap<>(Map.of("item", SmallPractice.fresh()));
    item.putAll(Map.of("exercise", exercise, "title", said(), "note", said(), "goal", said()));
    item.put("dose", SmallPractice.dose());
    return item;
  }

  /** A patient with a plan, who writes in her diary; mails go to her. */
  public void onPatient(SmallPractice practice) {
    Visitor desk = practice.owned();
    String patient = SmallPractice.fresh();
    String email = next() + "@people.example";
    String name = "Ana " + next();
    desk.post(
        "/api/patients",
        Map.of(
            "patient", patient,
            "name", name,
            "email", email,
            "condition", "Back pain",
            "phase", "FOUNDATIONAL"));
    Visitor her = practice.joined(email, name);
    Map<String, Object> item = item("walking");
    desk.put(
        "/api/patients/" + patient + "/plan",
        Map.of("baseVersion", 0, "items", List.of(item), "note", said()));
    practice.logs(her, (String) item.get("item"), "walking", said());
    desk.post("/api/patients/" + patient + "/plan/pause", Map.of("note", said()));
    Map<String, Object> care = Map.of("phase", "CORRECTIVE", "condition", said());
    SmallPractice.until(() -> practice.taken("/api/patients/" + patient + "/care", care));
  }
}
