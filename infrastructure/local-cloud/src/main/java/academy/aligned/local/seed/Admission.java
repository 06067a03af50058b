package academy.aligned.local.seed;

import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A patient's way in: invitation, mail, account, "that is me", and a first plan. */
record Admission(URI edge, DemoPractice practice, Visitor owner, Accounts accounts) {
  private static final Pattern LINK = Pattern.compile("/join/([A-Za-z0-9_-]+)");

  void invite(DemoPatient patient) {
    JsonNode protocol = Protocols.of(patient.protocol());
    owner.post(
        "/api/patients",
        Map.of(
            "patient", patient.id(),
            "name", patient.name(),
            "email", patient.email(),
            "condition", patient.condition(),
            "phase", protocol.path("phase").asString()));
  }

  void join(DemoPatient patient) {
    accounts.make(patient.email(), patient.name());
    Visitor her = Visitor.at(edge, practice.host()).signedIn(patient.email());
    String[] token = {""};
    Patience.until(
        "the mail to " + patient.email(),
        () -> {
          Matcher link =
              LINK.matcher(her.get("/_local/mail.json?to=" + patient.email()).toString());
          token[0] = link.find() ? link.group(1) : "";
          return !token[0].isEmpty();
        });
    her.post("/api/invitations/" + token[0] + "/claim", Map.of("zone", practice.zone()));
    publish(patient, 1, "Start gently and tell me how it goes.");
  }

  void publish(DemoPatient patient, int version, String note) {
    JsonNode plan = owner.get("/api/patients/" + patient.id()).path("plan");
    if (plan.path("version").asInt(0) >= version) {
      return;
    }
    owner.put(
        "/api/patients/" + patient.id() + "/plan",
        Map.of(
            "baseVersion", version - 1, "items", Protocols.items(patient, version), "note", note));
  }
}
