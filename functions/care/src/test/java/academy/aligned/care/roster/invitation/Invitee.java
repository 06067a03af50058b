package academy.aligned.care.roster.invitation;

import academy.aligned.care.Clinic;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.time.Duration;
import java.util.Map;

/** Cleo Ray, who was invited, and what she and her practitioner do with the link. */
record Invitee(Clinic clinic, Persona cleo, String patient, String token) {

  static Invitee of(Clinic clinic) {
    Persona cleo = clinic.world().stranger();
    String patient = clinic.id();
    clinic.world().published();
    if (!clinic.invite(patient, "Cleo Ray", cleo.email()).ok()) {
      throw new IllegalStateException("not invited");
    }
    return new Invitee(clinic, cleo, patient, clinic.mailedToken());
  }

  Answer show(String shown) {
    return clinic.north().get(Persona.VISITOR, "/api/invitations/" + shown);
  }

  String state(String shown) {
    return show(shown).body().path("state").asString();
  }

  Answer claim(Persona who, String claimed) {
    return clinic
        .north()
        .post(who, "/api/invitations/" + claimed + "/claim", Map.of("zone", "America/Toronto"));
  }

  Answer again() {
    clinic.world().clock().plus(Duration.ofMinutes(2));
    return desk("");
  }

  Answer code() {
    return desk("/code");
  }

  private Answer desk(String way) {
    String path = "/api/patients/" + patient + "/invitation" + way;
    return clinic.north().post(clinic.practitioner(), path, Map.of());
  }
}
