package academy.aligned.assure.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.aligned.academy.Academy;
import academy.aligned.assure.contract.cloud.Cloud;
import academy.aligned.assure.contract.cloud.Inbox;
import academy.aligned.care.Care;
import academy.aligned.commerce.Commerce;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Surface.Timer;
import academy.aligned.media.Media;
import academy.aligned.notifications.Notifications;
import academy.aligned.storefront.Storefront;
import academy.aligned.tenancy.Tenancy;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ScheduleState;
import software.amazon.awssdk.services.scheduler.model.ValidationException;

/** What timers and single moments ask of the scheduler. */
class SchedulesContract extends Contract {
  private static final String STILL = "schedules are kept but never fire";

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<Inbox> inboxes = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    inboxes.forEach(Inbox::close);
  }

  private String inbox() {
    Inbox inbox = cloud().inbox(fresh("ticks"));
    inboxes.add(inbox);
    inbox.read(heard::add);
    return inbox.arn();
  }

  private void schedule(
      String name, String expression, String arn, Consumer<CreateScheduleRequest.Builder> more) {
    cloud()
        .scheduler()
        .createSchedule(
            make -> {
              make.name(name)
                  .scheduleExpression(expression)
                  .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                  .target(into -> into.arn(arn).roleArn(Cloud.ROLE).input("{\"event\":\"Due\"}"));
              more.accept(make);
            });
  }

  private String in(Duration time) {
    var moment = cloud().clock().instant().plus(time).atOffset(ZoneOffset.UTC);
    return "at(" + moment.toLocalDateTime().truncatedTo(ChronoUnit.SECONDS) + ")";
  }

  @Test
  @Differs(in = STILL)
  void a_moment_comes_once_and_its_schedule_is_gone() throws InterruptedException {
    String name = fresh("once");
    schedule(
        name,
        in(Duration.ofSeconds(3)),
        inbox(),
        make -> make.actionAfterCompletion(ActionAfterCompletion.DELETE));
    assertThat(eventually(Duration.ofSeconds(4), () -> !heard.isEmpty())).isTrue();
    assertThat(heard).singleElement().asString().contains("Due");
    assertThatExceptionOfType(ResourceNotFoundException.class)
        .isThrownBy(() -> cloud().scheduler().getSchedule(ask -> ask.name(name)));
  }

  @Test
  void one_that_is_off_or_was_deleted_stays_silent() throws InterruptedException {
    String arn = inbox();
    String off = fresh("off");
    String deleted = fresh("deleted");
    schedule(off, in(Duration.ofSeconds(2)), arn, make -> make.state(ScheduleState.DISABLED));
    schedule(deleted, in(Duration.ofSeconds(2)), arn, _ -> {});
    cloud().scheduler().deleteSchedule(delete -> delete.name(deleted));
    cloud().later(Duration.ofSeconds(4));
    Thread.sleep(300);
    assertThat(heard).isEmpty();
    cloud().scheduler().deleteSchedule(delete -> delete.name(off));
  }

  @Test
  void the_same_name_twice_is_a_conflict() {
    String name = fresh("twice");
    String arn = inbox();
    schedule(name, "rate(1 hour)", arn, _ -> {});
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> schedule(name, "rate(1 hour)", arn, _ -> {}));
  }

  @Test
  void an_expression_that_is_none_is_refused() {
    String arn = inbox();
    for (String odd : List.of("every day", "cron(99 99 * * ? *)", "at(soon)")) {
      refused(odd, arn);
    }
  }

  @Test
  @Differs(in = "a rate of nothing is taken")
  void a_rate_of_nothing_is_refused() {
    refused("rate(0 minutes)", inbox());
  }

  private void refused(String odd, String arn) {
    assertThatExceptionOfType(ValidationException.class)
        .as(odd)
        .isThrownBy(() -> schedule(fresh("odd"), odd, arn, _ -> {}));
  }

  @Test
  void every_timer_of_ours_is_taken() {
    String arn = inbox();
    List<Timer> timers = surfaces().flatMap(surface -> surface.timers().stream()).toList();
    assertThat(timers).isNotEmpty();
    for (Timer timer : timers) {
      String name = fresh("timer");
      schedule(name, timer.expression(), arn, _ -> {});
      assertThat(cloud().scheduler().getSchedule(ask -> ask.name(name)).scheduleExpression())
          .isEqualTo(timer.expression());
      cloud().scheduler().deleteSchedule(delete -> delete.name(name));
    }
  }

  private static Stream<Surface<?>> surfaces() {
    return Stream.of(
        Tenancy.surface(),
        Care.surface(),
        Academy.surface(),
        Commerce.surface(),
        Media.surface(),
        Notifications.surface(),
        Storefront.surface());
  }
}
