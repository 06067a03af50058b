package academy.aligned.care.roster.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ShowCodeTest {
  private final Clinic clinic = Clinic.open();
  private final Invitee cleo = Invitee.of(clinic);

  private String scanned() {
    return cleo.code().body().path("link").asString().replaceFirst(".*/join/", "");
  }

  @Test
  void at_the_desk_she_scans_a_code_that_works_as_the_mailed_link_does() {
    assertThat(cleo.code().body().path("link").asString())
        .startsWith("http://" + clinic.north().host() + ":8080/join/");
    assertThat(scanned()).isEqualTo(scanned()).isNotEqualTo(cleo.token());

    assertThat(cleo.claim(cleo.cleo(), scanned()).body().path("status").asString())
        .isEqualTo("ACTIVE");
    assertThat(cleo.claim(clinic.world().stranger(), cleo.token()).status()).isEqualTo(409);
    assertThat(cleo.code().status()).isEqualTo(409);
  }

  @Test
  void the_mailed_link_works_beside_the_code_whichever_is_used_first() {
    String shown = scanned();

    assertThat(cleo.claim(cleo.cleo(), cleo.token()).body().path("status").asString())
        .isEqualTo("ACTIVE");
    assertThat(cleo.claim(clinic.world().stranger(), shown).status()).isEqualTo(409);
  }

  @Test
  void a_code_is_over_within_the_hour_and_with_the_invitation_it_stands_for() {
    String shown = scanned();
    cleo.again();
    assertThat(cleo.state(shown)).isEqualTo("EXPIRED");

    String later = scanned();
    clinic.world().clock().plus(Duration.ofHours(1));
    assertThat(cleo.state(later)).isEqualTo("EXPIRED");
    assertThat(cleo.state(scanned())).isEqualTo("OPEN");
  }
}
