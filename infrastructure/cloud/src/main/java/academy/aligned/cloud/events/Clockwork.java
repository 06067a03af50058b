package academy.aligned.cloud.events;

import academy.aligned.cloud.Contexts.Deployed;
import academy.aligned.cloud.Setting;
import academy.aligned.kernel.door.Surface.Timer;
import academy.aligned.kernel.events.Event;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.EventInvokeConfigOptions;
import software.amazon.awscdk.services.lambda.destinations.SqsDestination;
import software.amazon.awscdk.services.scheduler.Schedule;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;
import software.amazon.awscdk.services.scheduler.ScheduleTargetInput;
import software.amazon.awscdk.services.scheduler.targets.LambdaInvoke;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/** Calls a context's ticks when they are due. */
public final class Clockwork {
  /** A tick later than that is overtaken by the next. */
  private static final Duration FRESH = Duration.minutes(10);

  private Clockwork() {}

  public static void create(Construct scope, Deployed ticks, Alias live, Setting setting) {
    Construct place = new Construct(scope, ticks.name() + "-clockwork");
    Queue dead = DeadLetters.create(place, setting, ticks.name());
    live.configureAsyncInvoke(
        EventInvokeConfigOptions.builder()
            .maxEventAge(FRESH)
            .retryAttempts(2)
            .onFailure(new SqsDestination(dead))
            .build());
    ticks.surface().timers().forEach(timer -> schedule(place, timer, live, dead, setting));
  }

  private static void schedule(
      Construct place, Timer timer, Alias live, Queue dead, Setting setting) {
    String event = Event.nameOf(timer.event());
    Schedule.Builder.create(place, event)
        .scheduleName(setting.name(event))
        .description("Tells whom it concerns " + event)
        .schedule(ScheduleExpression.expression(timer.expression()))
        .target(
            LambdaInvoke.Builder.create(live)
                .input(ScheduleTargetInput.fromObject(Map.of("event", event)))
                .maxEventAge(FRESH)
                .retryAttempts(3)
                .deadLetterQueue(dead)
                .build())
        .build();
  }
}
