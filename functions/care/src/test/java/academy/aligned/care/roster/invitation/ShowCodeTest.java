package academy.aligned.care.roster.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShowCodeTest {
  private final Clinic clinic = Clinic.open();
  private final Persona cleo = clinic.world().stranger();
  private String patient = "";
  private String token = "";

  @BeforeEach
  void cleo_is_invited() {
    patient = clinic.id();
    clinic.world().published();
    clinic.invite(patient, "Cleo Ray", cleo.email());
    token = clinic.mailedToken();
  }

  private Answer show(String shown) {
    return clinic.north().get(Persona.VISITOR, "/api/invitations/" + shown);
  }

  private Answer claim(Persona who, String claimed) {
    return clinic
        .north()
        .post(who, "/api/invitations/" + claimed + "/claim", Map.of("zone", "America/Toronto"));
  }

  private Answer again() {
    clinic.world().clock().plus(Duration.ofMinutes(2));
    String path = "/api/patients/" + patient + "/invitation";
    return clinic.north().post(clinic.practitioner(), path, Map.of());
  }

  private Answer code() {
    String path = "/api/patients/" + patient + "/invitation/code";
    return clinic.north().post(clinic.practitioner(), path, Map.of());
  }

  private String scanned() {
    return code().body().path("link").asString().replaceFirst(".*/join/", "");
  }

  @Test
  void at_the_desk_she_scans_a_code_that_works_as_the_mailed_link_does() {
    assertThat(code().body().path("link").asString())
        .startsWith("http://" + clinic.north().host() + ":8080/join/");
    assertThat(scanned()).isEqualTo(scanned()).isNotEqualTo(token);

    assertThat(claim(cleo, scanned()).body().path("status").asString()).isEqualTo("ACTIVE");
    assertThat(claim(clinic.world().stranger(), token).status()).isEqualTo(409);
    assertThat(code().status()).isEqualTo(409);
  }

  @Test
  void the_mailed_link_works_beside_the_code_whichever_is_used_first() {
    String shown = scanned();

    assertThat(claim(cleo, token).body().path("status").asString()).isEqualTo("ACTIVE");
    assertThat(claim(clinic.world().stranger(), shown).status()).isEqualTo(409);
  }

  @Test
  void a_code_is_over_within_the_hour_and_with_the_invitation_it_stands_for() {
    String shown = scanned();
    again();
    assertThat(show(shown).body().path("state").asString()).isEqualTo("EXPIRED");

    String later = scanned();
    clinic.world().clock().plus(Duration.ofHours(1));
    assertThat(show(later).body().path("state").asString()).isEqualTo("EXPIRED");
    assertThat(show(scanned()).body().path("state").asString()).isEqualTo("OPEN");
  }
}
