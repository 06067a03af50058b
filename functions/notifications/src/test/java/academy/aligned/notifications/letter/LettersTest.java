package academy.aligned.notifications.letter;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.events.CareEvent.PatientInvited;
import academy.aligned.kernel.events.CareEvent.PatientJoined;
import academy.aligned.kernel.events.CareEvent.PlanPublished;
import academy.aligned.kernel.events.TenancyEvent.CopyDone;
import academy.aligned.kernel.events.TenancyEvent.PracticeReady;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.notifications.Mailroom;
import academy.aligned.notifications.mail.Mail;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LettersTest {
  private static final List<String> HEALTH =
      List.of("pain", "exercise", "plan", "patient", "treatment", "health", "physio", "rehab");
  private final Mailroom room = Mailroom.open();
  private final PatientId ana = room.world().north().ana().patientId();

  private Mail only() {
    assertThat(room.mails()).hasSize(1);
    return room.mails().getFirst();
  }

  @Test
  void an_invitation_goes_out_in_the_practices_name_with_its_link_in_both_parts() {
    room.hear(Mailroom.brand(1, "North Shore"));
    room.hear(room.invitation());

    Mail mail = only();
    assertThat(mail.to()).isEqualTo("ana@example.org");
    assertThat(mail.fromName()).isEqualTo("North Shore");
    assertThat(mail.subject()).isEqualTo("North Shore invites you");
    assertThat(mail.text()).contains("Hello Ana,", "/join/token-1");
    assertThat(mail.html()).contains("href=\"http://north.aligned.localhost:8080/join/token-1\"");
    assertThat(mail.html()).contains("background:#7a3b69", "color:#fffefd");
  }

  @Test
  void before_a_brand_is_known_the_name_in_the_event_stands_in() {
    room.hear(room.invitation());
    assertThat(only().fromName()).isEqualTo("North");
  }

  @Test
  void an_older_brand_does_not_come_back() {
    room.hear(Mailroom.brand(2, "New name"));
    room.hear(Mailroom.brand(1, "Old name"));
    room.hear(room.invitation());
    assertThat(only().fromName()).isEqualTo("New name");
  }

  @Test
  void what_a_locked_phone_shows_says_nothing_about_health() {
    room.hear(Mailroom.brand(1, "North Shore"));
    room.hear(room.invitation());
    room.hear(new PatientJoined(ana));
    room.hear(new PlanPublished(ana, 2));

    assertThat(room.mails()).hasSize(2);
    for (Mail mail : room.mails()) {
      String shown = (mail.subject() + mail.text()).toLowerCase(Locale.ROOT);
      HEALTH.forEach(word -> assertThat(shown).doesNotContain(word));
    }
  }

  @Test
  void news_reach_who_has_joined_and_nobody_else() {
    room.hear(room.invitation());
    room.hear(new PlanPublished(ana, 1));
    assertThat(room.mails()).hasSize(1);

    room.hear(new PatientJoined(ana));
    room.hear(new PlanPublished(ana, 2));

    assertThat(room.mails()).hasSize(2);
    assertThat(room.mails().getLast().text()).contains("http://north.aligned.localhost:8080/");
  }

  @Test
  void a_name_with_markup_in_it_stays_a_name() {
    room.hear(
        new PatientInvited(
            ana, "<b onclick='x'>Ana</b>", "ana@example.org", "A & B", "http://h/join/t"));
    assertThat(only().html())
        .contains("&lt;b onclick=&#39;x&#39;&gt;Ana", "A &amp; B")
        .doesNotContain("<b onclick");
  }

  @Test
  void an_owner_is_welcomed_at_the_address_of_her_practice() {
    room.hear(
        new PracticeReady("o@example.org", "Olive", "North Shore", "north.aligned.localhost"));
    assertThat(only().subject()).isEqualTo("North Shore is open");
    assertThat(only().fromName()).isEqualTo("Aligned Academy");
    assertThat(only().text()).contains("http://north.aligned.localhost:8080/practice");
  }

  @Test
  void an_owner_hears_that_her_copy_is_ready_and_until_when_and_the_file_is_not_in_the_mail() {
    room.hear(
        new CopyDone(
            "o@example.org",
            "Olive",
            "North Shore",
            "north.aligned.localhost",
            Instant.parse("2027-01-08T10:00:00Z")));
    assertThat(only().subject()).isEqualTo("Your copy of North Shore is ready");
    assertThat(only().text())
        .contains("Hello Olive,", "until 8 January", "/practice/data")
        .doesNotContain(".zip");
  }

  @Test
  void an_owner_hears_that_her_copy_was_not_made() {
    room.hear(
        new CopyDone("o@example.org", "Olive", "North Shore", "north.aligned.localhost", null));
    assertThat(only().subject()).isEqualTo("Your copy of North Shore was not made");
    assertThat(only().text()).contains("Nothing of yours was changed", "/practice/data");
  }

  @Test
  void who_asked_and_has_no_account_any_more_gets_no_mail() {
    room.hear(new CopyDone("", "", "North Shore", "north.aligned.localhost", null));
    assertThat(room.mails()).isEmpty();
  }
}
