package academy.aligned.care.roster;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.care.roster.PatientFile.Moment;
import academy.aligned.kernel.events.NotificationsEvent.PatientUnreachable;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnreachableTest {
  private final Clinic clinic = Clinic.open();

  @BeforeEach
  void invited() {
    clinic.invite(clinic.ana());
    clinic.world().clock().plus(Duration.ofHours(2));
  }

  private PatientFile file() {
    return clinic
        .north()
        .get(clinic.practitioner(), clinic.path(clinic.ana()))
        .as(PatientFile.class);
  }

  private void comesBack(String address) {
    clinic
        .world()
        .happens(
            clinic.north().tenant(),
            new PatientUnreachable(clinic.ana().patientId(), address, false));
  }

  @Test
  void who_treats_her_sees_that_a_mail_came_back_and_when() {
    comesBack(file().profile().email());

    assertThat(file().profile().mailLostAt()).isEqualTo(clinic.world().clock().instant());
    assertThat(file().timeline().getFirst())
        .returns(Moment.Kind.MAIL_LOST, Moment::kind)
        .returns("A mail came back from " + file().profile().email(), Moment::text);
  }

  @Test
  void another_address_or_one_that_was_lost_before_changes_nothing() {
    comesBack("other@example.org");
    assertThat(file().profile().mailLostAt()).isNull();

    comesBack(file().profile().email());
    var first = file().profile().mailLostAt();
    clinic.world().clock().plus(Duration.ofHours(1));
    comesBack(file().profile().email());
    assertThat(file().profile().mailLostAt()).isEqualTo(first);
  }

  @Test
  void inviting_her_again_begins_anew() {
    comesBack(file().profile().email());

    clinic.north().post(clinic.practitioner(), clinic.path(clinic.ana()) + "/invitation", null);

    assertThat(file().profile().mailLostAt()).isNull();
  }
}
