package academy.aligned.notifications.returned;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.events.CareEvent.PatientJoined;
import academy.aligned.kernel.events.CareEvent.PlanPublished;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.notifications.Mailroom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HearReturnedTest {
  private final Mailroom room = Mailroom.open();
  private final PatientId ana = room.world().north().ana().patientId();

  @BeforeEach
  void invited() {
    room.hear(room.invitation());
    room.hear(new PatientJoined(ana));
    room.world().published();
  }

  private void comesBack(String what, MailCameBack back) {
    room.world().delivery(room.world().north().tenant(), what, back).run();
  }

  private List<String> told() {
    return room.world().published().stream().map(event -> event.type() + event.data()).toList();
  }

  private int mailsAfterANewPlan(int version) {
    int before = room.mails().size();
    room.hear(new PlanPublished(ana, version));
    return room.mails().size() - before;
  }

  @Test
  void a_mail_that_bounced_for_good_is_told_once_and_nobody_writes_there_again() {
    comesBack(MailCameBack.BOUNCED, Returns.bounced("Ana@example.org", ana));
    comesBack(MailCameBack.BOUNCED, Returns.bounced("ana@example.org", ana));

    assertThat(told())
        .singleElement()
        .asString()
        .startsWith("notifications.patient-unreachable")
        .contains("\"email\":\"ana@example.org\"", "\"unwanted\":false");
    assertThat(mailsAfterANewPlan(1)).isZero();
  }

  @Test
  void who_calls_a_mail_spam_gets_none_any_more() {
    comesBack(MailCameBack.COMPLAINED, Returns.complained("ana@example.org", ana));

    assertThat(told()).singleElement().asString().contains("\"unwanted\":true");
    assertThat(mailsAfterANewPlan(1)).isZero();
  }

  @Test
  void a_full_mailbox_and_an_older_address_mean_nothing() {
    comesBack(
        MailCameBack.BOUNCED,
        Returns.bounced("Transient", "ana@example.org", Returns.invitation(ana)));
    comesBack(MailCameBack.BOUNCED, Returns.bounced("old@example.org", ana));

    assertThat(told()).isEmpty();
    assertThat(mailsAfterANewPlan(1)).isOne();
  }

  @Test
  void a_new_invitation_begins_anew() {
    comesBack(MailCameBack.BOUNCED, Returns.bounced("ana@example.org", ana));
    room.hear(room.invitation());
    room.hear(new PatientJoined(ana));

    assertThat(mailsAfterANewPlan(2)).isOne();
  }

  @Test
  void an_owners_welcome_that_came_back_is_told_as_refused_once() {
    Runnable delivered =
        room.world()
            .delivery(
                room.world().north().tenant(),
                MailCameBack.BOUNCED,
                Returns.bounced("Permanent", "o@example.org", Map.of("kind", List.of("welcome"))));
    delivered.run();
    delivered.run();

    assertThat(told())
        .singleElement()
        .asString()
        .startsWith("notifications.mail-refused")
        .contains("welcome");
  }

  @Test
  void what_names_no_tenant_is_somebody_elses() {
    Map<String, Object> code =
        Map.of("eventType", "Bounce", "mail", Map.of("tags", Map.of()), "bounce", Map.of());

    room.world().happensAtAws("aws.ses", MailCameBack.BOUNCED, code);

    assertThat(told()).isEmpty();
  }
}
