package academy.aligned.care;

import academy.aligned.kernel.events.CareEvent;
import academy.aligned.kernel.events.NotificationsEvent.PatientUnreachable;
import academy.aligned.testkit.law.Example;
import academy.aligned.testkit.law.Heard;
import academy.aligned.testkit.law.IsolationLaw;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class CareLawTest extends IsolationLaw<CareParts> {
  private static final String NOBODYS_TOKEN = "A".repeat(43);
  private Clinic clinic = Clinic.open();

  @Override
  protected World<CareParts> world(Walls walls) {
    clinic = Clinic.without(walls);
    return clinic.world();
  }

  @Override
  protected List<Example> examples(World<CareParts> world) {
    Persona ana = clinic.ana();
    String item = clinic.treated(ana, 3);
    clinic.log(ana, clinic.set(item, 1, 8));
    world.deliver();
    List<Example> examples = new ArrayList<>();
    examples.addAll(roster(ana));
    examples.addAll(plans(ana));
    examples.addAll(lists());
    examples.addAll(patients(ana, item));
    examples.addAll(joining(world));
    return examples;
  }

  private Example ofPatient(String route, Persona patient, Object body) {
    String rest =
        route.replaceFirst(".*\\{patient}", "").replace("{version}", "1").replace("{kind}", "PAIN");
    return Example.about(
        route,
        clinic.practitioner(),
        clinic.path(patient) + rest,
        "/api/patients/" + clinic.id() + rest,
        body);
  }

  private List<Example> roster(Persona ana) {
    Map<String, Object> none = Map.of();
    return List.of(
        Example.own("GET /api/patients", clinic.practitioner(), "/api/patients", null),
        Example.own(
            "POST /api/patients",
            clinic.practitioner(),
            "/api/patients",
            Map.of("patient", clinic.id(), "name", "Cleo Ray", "email", "cleo@example.org")),
        ofPatient("GET /api/patients/{patient}", ana, null),
        ofPatient("GET /api/patients/{patient}/logs", ana, null),
        ofPatient("POST /api/patients/{patient}/invitation", ana, none),
        ofPatient(
            "PUT /api/patients/{patient}/care",
            ana,
            Map.of("phase", "CORRECTIVE", "condition", "Low back pain")),
        ofPatient("POST /api/patients/{patient}/alerts/{kind}", ana, Map.of("act", "ACKNOWLEDGE")));
  }

  private List<Example> plans(Persona ana) {
    return List.of(
        ofPatient("GET /api/patients/{patient}/plan", ana, null),
        ofPatient(
            "PUT /api/patients/{patient}/plan",
            ana,
            Map.of("baseVersion", 1, "items", List.of(clinic.item(clinic.id(), 2)))),
        ofPatient("GET /api/patients/{patient}/plan/versions/{version}", ana, null),
        ofPatient("POST /api/patients/{patient}/plan/pause", ana, Map.of("note", "Holidays")),
        ofPatient("POST /api/patients/{patient}/plan/resume", ana, Map.of()));
  }

  private List<Example> lists() {
    String exercise = clinic.id();
    String protocol = clinic.id();
    Map<String, Object> dose = clinic.dose(3, Map.of("timesPerDay", 1));
    return List.of(
        Example.own("GET /api/exercises", clinic.practitioner(), "/api/exercises", null),
        Example.own(
            "PUT /api/exercises/{exercise}",
            clinic.practitioner(),
            "/api/exercises/" + exercise,
            Map.of("name", "Our bridge", "instructions", List.of(), "defaultDose", dose)),
        Example.own("GET /api/protocols", clinic.practitioner(), "/api/protocols", null),
        Example.own(
            "PUT /api/protocols/{protocol}",
            clinic.practitioner(),
            "/api/protocols/" + protocol,
            Map.of("name", "Our start", "items", List.of(clinic.item(clinic.id(), 2)))));
  }

  private List<Example> patients(Persona ana, String item) {
    Map<String, Object> set = clinic.set(item, 2);
    set.put("load", Map.of("kind", "KG", "value", 4.5, "band", "green"));
    return List.of(
        Example.own("GET /api/home", ana, "/api/home", null),
        Example.own("POST /api/logs", ana, "/api/logs", Map.of("entries", List.of(set))),
        Example.own("GET /api/exercises/released", ana, "/api/exercises/released", null),
        Example.own("POST /api/visits", ana, "/api/visits", Map.of("zone", "UTC")),
        Example.own("GET /api/progress", ana, "/api/progress", null));
  }

  /** Dora was invited under one address and claimed with another. */
  private List<Example> joining(World<CareParts> world) {
    Persona dora = world.stranger();
    String patient = clinic.id();
    world.published();
    clinic.invite(patient, "Dora Vale", "dora@example.org");
    String token = clinic.mailedToken();
    clinic.north().post(dora, "/api/invitations/" + token + "/claim", Map.of());
    String missing = "/api/invitations/" + NOBODYS_TOKEN;
    String waiting = clinic.id();
    clinic.invite(waiting, "Ella Vale", "ella@example.org");
    return List.of(
        Example.about(
            "POST /api/patients/{patient}/invitation/code",
            clinic.practitioner(),
            "/api/patients/" + waiting + "/invitation/code",
            "/api/patients/" + clinic.id() + "/invitation/code",
            Map.of()),
        Example.about(
            "GET /api/invitations/{token}",
            Persona.VISITOR,
            "/api/invitations/" + token,
            missing,
            null),
        Example.about(
            "POST /api/invitations/{token}/claim",
            dora,
            "/api/invitations/" + token + "/claim",
            missing + "/claim",
            Map.of()),
        Example.about(
            "POST /api/patients/{patient}/verify",
            clinic.practitioner(),
            "/api/patients/" + patient + "/verify",
            "/api/patients/" + clinic.id() + "/verify",
            Map.of()));
  }

  @Override
  protected List<Heard> heard(World<CareParts> world) {
    var ana = clinic.ana().patientId();
    return List.of(
        Heard.of(new CareEvent.SetsLogged(ana, clinic.today(), 1)),
        Heard.of(new CareEvent.PlanPublished(ana, 1)),
        Heard.of(new CareEvent.AppOpened(ana, clinic.today())),
        Heard.of(new PatientUnreachable(ana, "ana@example.org", false)),
        Heard.of(new CareEvent.ComplianceReviewDue()));
  }
}
