package academy.aligned.cloud.events;

import academy.aligned.cloud.Contexts.Deployed;
import academy.aligned.kernel.door.Surface.Timer;
import academy.aligned.kernel.events.Event;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.scheduler.Schedule;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;
import software.amazon.awscdk.services.scheduler.ScheduleTargetInput;
import software.amazon.awscdk.services.scheduler.targets.LambdaInvoke;
import software.constructs.Construct;

/** Calls a context's ticks when they are due. */
public final class Clockwork {
  private Clockwork() {}

  public static void create(Construct scope, Deployed ticks, Alias live) {
    Construct place = new Construct(scope, ticks.name() + "-clockwork");
    ticks.surface().timers().forEach(timer -> schedule(place, timer, live));
  }

  private static void schedule(Construct place, Timer timer, Alias live) {
    String event = Event.nameOf(timer.event());
    Schedule.Builder.create(place, event)
        .description("Tells every practice " + event)
        .schedule(ScheduleExpression.expression(timer.expression()))
        .target(
            LambdaInvoke.Builder.create(live)
                .input(ScheduleTargetInput.fromObject(Map.of("event", event)))
                .maxEventAge(Duration.minutes(10))
                .retryAttempts(3)
                .build())
        .build();
  }
}
