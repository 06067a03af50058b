package academy.aligned.academy.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.learning.Lectures;
import academy.aligned.academy.learning.record.LearnerRecord;
import academy.aligned.academy.learning.record.LearnerRecords;
import academy.aligned.testkit.world.Persona;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefundRaceTest {
  private final Lectures lectures = Lectures.open();
  private final Persona ana = lectures.ana();
  private final String purchase = lectures.enrolled(ana);

  @Test
  void a_refund_that_comes_while_a_certificate_is_being_issued_stops_it() {
    var world = lectures.campus().world();
    var scope = world.job(lectures.campus().north().tenant());
    LearnerRecords records = new LearnerRecords(world.parts().table());
    LearnerRecord before = records.of(scope, ana.userId());
    lectures.access(ana, purchase, "REVOKED", 2);

    var fresh = new Issued("a".repeat(32), "1", "Ana", "Walking", 1, 1, lectures.now(), null);
    var write = records.write(scope);
    Certificates.shelf(
        write, ana.userId(), before, new Shelf(Lectures.COURSE, List.of()).with(fresh));
    Certificates.vouch(write, fresh);

    assertThat(write.commit().done()).isFalse();
    assertThat(lectures.get(Persona.VISITOR, "/api/certificates/" + "a".repeat(32)).status())
        .isEqualTo(404);
  }
}
