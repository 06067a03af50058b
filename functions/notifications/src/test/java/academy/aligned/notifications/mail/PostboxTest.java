package academy.aligned.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.notifications.Mailroom;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostboxTest {
  private static final Mail MAIL = new Mail("a@example.org", "North", "Hello", "text", "<p>");
  private final Mailroom room = Mailroom.open();
  private final TenantTable table = room.world().parts().table();
  private final Postbox postbox = new Postbox(table, room.post(), room.world().clock());
  private final TenantScope scope = room.world().job(room.world().north().tenant());

  private void send() {
    postbox.send(scope, "event1", "welcome", MAIL);
  }

  @Test
  void one_event_sends_one_mail_however_often_it_is_heard() {
    send();
    send();
    postbox.send(scope, "event2", "welcome", MAIL);
    assertThat(room.mails()).hasSize(2);
  }

  @Test
  void a_mail_that_went_out_is_told() {
    room.world().published();
    send();
    var told = room.world().published();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().type()).isEqualTo("notifications.mail-sent");
    assertThat(told.getFirst().data()).isEqualTo("{\"kind\":\"welcome\"}");
  }

  @Test
  void a_refused_mail_is_told_with_its_reason_and_not_tried_again() {
    room.post().refuse();
    room.world().published();
    send();
    send();
    var told = room.world().published();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().data()).contains("No such mailbox.");
  }

  @Test
  void after_an_outage_the_mail_goes_out_at_the_next_try() {
    room.post().goOut();
    assertThatThrownBy(this::send).isInstanceOf(IllegalStateException.class);
    room.post().comeBack();
    send();
    assertThat(room.mails()).hasSize(1);
  }

  @Test
  void while_somebody_else_is_sending_nobody_sends_and_later_somebody_does() {
    var mark = new Postbox.Mark("welcome", Postbox.State.SENDING, room.world().clock().instant());
    table
        .write(scope)
        .put(Partition.of("MAIL", "event1").at("MARK"), mark, Condition.ifAbsent())
        .commit();
    assertThatThrownBy(this::send).isInstanceOf(Problem.class);
    assertThat(room.mails()).isEmpty();

    room.world().clock().plus(Duration.ofMinutes(3));

    send();
    assertThat(room.mails()).hasSize(1);
  }
}
