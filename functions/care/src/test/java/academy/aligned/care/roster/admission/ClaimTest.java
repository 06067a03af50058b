package academy.aligned.care.roster.admission;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimTest {
  private final Clinic clinic = Clinic.open();
  private final Persona cleo = clinic.world().stranger();

  private Answer claim(String zone) {
    clinic.world().published();
    clinic.invite(clinic.id(), "Cleo Ray", cleo.email());
    return clinic
        .north()
        .post(cleo, "/api/invitations/" + clinic.mailedToken() + "/claim", Map.of("zone", zone));
  }

  @Test
  void a_zone_that_is_nowhere_is_refused_before_a_plan_is_dated_by_it() {
    Answer refused = claim("Mars/Olympus");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.badFields()).containsExactly("zone");
    assertThat(refused.text()).contains("must be a time zone such as Europe/Berlin");
  }
}
