package academy.aligned.tenancy.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.events.NotificationsEvent.MailRefused;
import academy.aligned.kernel.events.NotificationsEvent.MailSent;
import academy.aligned.kernel.events.StorefrontEvent.AppPublished;
import academy.aligned.kernel.events.TenancyEvent.OnboardingStepDue;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.tenancy.Office;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.PublishedEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnboardingTest {
  private final Office office = Office.open();
  private final Persona bonnie = office.world().stranger();
  private final TenantId practice = office.newPractice();

  @BeforeEach
  void she_opens_a_practice() {
    office.openPractice(bonnie, office.wish(practice, office.newSubdomain()));
  }

  private Answer look() {
    return office
        .world()
        .onPlatform(bonnie, "GET", "/api/practices/" + practice + "/onboarding", null);
  }

  private List<String> states() {
    return look().body().path("steps").valueStream().map(s -> s.path("state").asString()).toList();
  }

  private Answer retry(String step) {
    return office
        .world()
        .onPlatform(
            bonnie,
            "POST",
            "/api/practices/" + practice + "/onboarding/" + step + "/retry",
            Map.of());
  }

  @Test
  void she_sees_the_steps_before_any_of_them_was_heard_of() {
    assertThat(states()).containsExactly("DONE", "WAITING", "WAITING", "WAITING", "WAITING");
    assertThat(look().body().path("steps").path(0).path("label").asString())
        .isEqualTo("Reserving your address");
  }

  @Test
  void the_steps_follow_one_another_until_the_app_is_to_be_published() {
    office.world().deliver();
    assertThat(states()).containsExactly("DONE", "DONE", "DONE", "RUNNING", "WAITING");
    assertThat(look().body().path("ready").asBoolean()).isFalse();
  }

  @Test
  void a_published_app_opens_the_practice_and_brings_the_welcome_mail() {
    office.world().deliver();
    office.world().happens(practice, new AppPublished(1));

    assertThat(look().body().path("ready").asBoolean()).isTrue();
    assertThat(office.world().parts().directory().practice(practice).orElseThrow().status())
        .isEqualTo(Status.OPEN);
    office.world().deliver();
    office.world().happens(practice, new MailSent("welcome"));
    assertThat(states()).containsOnly("DONE");
  }

  @Test
  void everything_heard_twice_changes_nothing_more() {
    office.world().deliver();
    office.world().happens(practice, new AppPublished(1));
    office.world().deliver();
    office.world().happens(practice, new MailSent("welcome"));
    var settled = office.world().rowsOf(practice);

    List.of("CREATE_PRACTICE", "SEED_LIBRARY", "PUBLISH_APP", "WELCOME_MAIL")
        .forEach(step -> office.world().happens(practice, new OnboardingStepDue(step)));
    office.world().happens(practice, new AppPublished(1));
    office.world().happens(practice, new MailSent("welcome"));

    assertThat(office.world().rowsOf(practice)).isEqualTo(settled);
    assertThat(office.world().published()).isEmpty();
  }

  @Test
  void a_step_heard_of_too_early_is_not_taken() {
    office.world().published();
    office.world().happens(practice, new OnboardingStepDue("PUBLISH_APP"));
    assertThat(office.world().rowsOf(practice)).isEmpty();
  }

  @Test
  void a_refused_mail_shows_its_reason_and_can_be_sent_again() {
    office.world().deliver();
    office.world().happens(practice, new AppPublished(1));
    office.world().deliver();
    office.world().happens(practice, new MailRefused("welcome", "No such mailbox."));
    Answer failed = look();
    assertThat(failed.body().path("steps").path(4).path("state").asString()).isEqualTo("FAILED");
    assertThat(failed.body().path("steps").path(4).path("reason").asString())
        .isEqualTo("No such mailbox.");

    assertThat(retry("WELCOME_MAIL").ok()).isTrue();
    office.world().published().stream()
        .map(PublishedEvent::type)
        .forEach(type -> assertThat(type).isEqualTo("tenancy.onboarding-step-due"));
    assertThat(states().getLast()).isEqualTo("RUNNING");
  }

  @Test
  void a_mail_that_is_sent_again_goes_to_the_address_as_it_was_mended() {
    office.world().deliver();
    office.world().happens(practice, new AppPublished(1));
    office.world().deliver();
    office.world().happens(practice, new MailRefused("welcome", "No such mailbox."));
    office
        .world()
        .parts()
        .directory()
        .remember(
            new PlatformScope("its spelling was mended", "test"),
            bonnie.userId(),
            "bonnie@mended.example",
            "Bonnie");

    retry("WELCOME_MAIL");
    var due = office.world().published().getFirst();
    office.world().happens(practice, new OnboardingStepDue("WELCOME_MAIL"));

    assertThat(due.type()).isEqualTo("tenancy.onboarding-step-due");
    assertThat(office.world().published().getFirst().data()).contains("bonnie@mended.example");
  }

  @Test
  void a_hanging_publication_can_be_asked_for_again() {
    office.world().deliver();
    retry("PUBLISH_APP");
    office.world().deliver();
    office.world().happens(practice, new AppPublished(1));
    assertThat(look().body().path("ready").asBoolean()).isTrue();
  }

  @Test
  void a_step_cannot_be_taken_before_the_one_before_it() {
    office.world().deliver();
    assertThat(retry("WELCOME_MAIL").status()).isEqualTo(409);
  }

  @Test
  void nobody_else_may_watch() {
    String path = "/api/practices/" + practice + "/onboarding";
    assertThat(office.world().onPlatform(office.world().stranger(), "GET", path, null).status())
        .isEqualTo(404);
    assertThat(office.world().onPlatform(Persona.VISITOR, "GET", path, null).status())
        .isEqualTo(401);
  }
}
