package academy.aligned.cloud.events;

import academy.aligned.cloud.Setting;
import academy.aligned.cloud.check.Accepted;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/** Where what nobody could do waits for a person, two weeks. */
public final class DeadLetters {
  private DeadLetters() {}

  public static Queue create(Construct place, Setting setting, String of) {
    Queue dead =
        Queue.Builder.create(place, "Dead")
            .queueName(setting.name(nameOf(of)))
            .encryption(QueueEncryption.SQS_MANAGED)
            .enforceSsl(true)
            .retentionPeriod(Duration.days(14))
            .build();
    Accepted.at(dead, "SQS3", "This is the queue for the dead.");
    return dead;
  }

  /** {@code care-events-dead}: the queue for what {@code care-events} could not do. */
  public static String nameOf(String of) {
    return of + "-dead";
  }
}
