package academy.aligned.local.seed;

import java.net.URI;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Opens a practice, gives it its brand, and puts things of its own on its shelves. */
record Opening(URI edge, DemoPractice practice) {
  private static final String PLATFORM = "aligned.localhost";

  void open() {
    Visitor owner = Visitor.at(edge, PLATFORM).signedIn(practice.email());
    owner.post(
        "/api/practices",
        Map.of(
            "practice", practice.id(),
            "name", practice.name(),
            "subdomain", practice.subdomain(),
            "discipline", practice.discipline(),
            "country", "CA",
            "timeZone", practice.zone(),
            "locale", practice.locale()));
    String progress = "/api/practices/" + practice.id() + "/onboarding";
    Patience.until(
        practice.name() + " opens", () -> owner.get(progress).path("ready").asBoolean(false));
    brand(owner.on(practice.host()));
    shelves(owner.on(practice.host()));
  }

  private void brand(Visitor owner) {
    JsonNode now = owner.get("/api/branding");
    if (!now.path("color").asString().equals(practice.color())) {
      owner.put(
          "/api/branding",
          Map.of(
              "ifVersion", now.path("version").asInt(),
              "name", practice.name(),
              "shortName", practice.shortName(),
              "tagline", practice.tagline(),
              "color", practice.color()));
    }
  }

  private void shelves(Visitor owner) {
    if (practice.suspended()) {
      return;
    }
    exercise(owner, "Towel scrunch", "Curl your toes and pull the towel towards you.");
    exercise(owner, "Side-lying rest with pillow", "Lie on your side, a pillow between the knees.");
    JsonNode base = Protocols.of("persistent-low-back-pain");
    owner.put(
        "/api/protocols/" + id("protocol"),
        Map.of(
            "protocol", id("protocol"),
            "name", "Our back programme, 6 weeks",
            "condition", base.path("condition").asString(),
            "phase", base.path("phase").asString(),
            "weeks", 6,
            "items", base.path("items")));
  }

  private void exercise(Visitor owner, String name, String step) {
    owner.put(
        "/api/exercises/" + id(name),
        Map.of(
            "exercise",
            id(name),
            "name",
            name,
            "instructions",
            java.util.List.of(Map.of("role", "STEP", "text", step)),
            "defaultDose",
            Protocols.of("pregnancy-t1").path("items").path(2).path("dose")));
  }

  private String id(String name) {
    return SeedIds.of(practice.id() + "/" + name);
  }
}
