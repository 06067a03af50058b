package academy.aligned.cloud.events;

import academy.aligned.cloud.Contexts.Deployed;
import academy.aligned.cloud.Setting;
import academy.aligned.kernel.door.Surface.Hearing;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.events.IEventBus;
import software.amazon.awscdk.services.events.Match;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.events.targets.SqsQueue;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.eventsources.SqsEventSource;
import software.amazon.awscdk.services.sqs.DeadLetterQueue;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/** What a function hears: a rule for each kind of event, one queue, and one for the dead. */
public final class Inbox {
  private static final Duration RETRY_AFTER = Duration.minutes(3);
  private static final int TRIES = 5;

  private Inbox() {}

  public static void create(
      Construct scope, Deployed function, Alias live, IEventBus ours, Setting setting) {
    Construct place = new Construct(scope, function.name() + "-inbox");
    Queue dead = DeadLetters.create(place, setting, function.name());
    Queue queue =
        Queue.Builder.create(place, "Queue")
            .queueName(setting.name(function.name()))
            .encryption(QueueEncryption.SQS_MANAGED)
            .enforceSsl(true)
            .visibilityTimeout(RETRY_AFTER)
            .deadLetterQueue(DeadLetterQueue.builder().queue(dead).maxReceiveCount(TRIES).build())
            .build();
    function.surface().hearings().stream()
        .filter(hearing -> hearing.function().equals(function.name()))
        .forEach(hearing -> rule(place, hearing, queue, dead, ours));
    live.addEventSource(
        SqsEventSource.Builder.create(queue)
            .batchSize(10)
            .maxConcurrency(20)
            .reportBatchItemFailures(true)
            .build());
  }

  /** AWS's own events come on the default bus; of those, only the ones about a tenant of ours. */
  private static void rule(
      Construct place, Hearing<?, ?> hearing, Queue queue, Queue dead, IEventBus ours) {
    boolean own = hearing.source().equals("aligned");
    var pattern =
        EventPattern.builder()
            .source(List.of(hearing.source()))
            .detailType(List.of(hearing.detailType()));
    if (!own) {
      pattern.detail(Map.of("userMetadata", Map.of("tenant", Match.exists())));
    }
    Rule.Builder rule =
        Rule.Builder.create(place, hearing.detailType())
            .eventPattern(pattern.build())
            .targets(List.of(into(queue, dead)));
    if (own) {
      rule.eventBus(ours);
    }
    rule.build();
  }

  private static SqsQueue into(Queue queue, Queue dead) {
    return SqsQueue.Builder.create(queue)
        .deadLetterQueue(dead)
        .retryAttempts(185)
        .maxEventAge(Duration.hours(24))
        .build();
  }
}
