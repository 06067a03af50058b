package academy.aligned.assure.contract.cloud;

import academy.aligned.local.time.Loop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** A queue of SQS with its dead-letter queue, read as the event source of a function reads it. */
final class RemoteInbox implements Inbox {
  private static final int AT_ONCE = 10;

  private final SqsClient sqs;
  private final String url;
  private final String deadUrl;
  private final String arn;
  private final List<String> dead = new ArrayList<>();
  private @Nullable Loop loop;
  private volatile boolean open = true;

  private RemoteInbox(SqsClient sqs, String url, String deadUrl, String arn) {
    this.sqs = sqs;
    this.url = url;
    this.deadUrl = deadUrl;
    this.arn = arn;
  }

  static RemoteInbox create(SqsClient sqs, String name) {
    String deadUrl = sqs.createQueue(make -> make.queueName(name + "-dead")).queueUrl();
    String redrive =
        "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":\"%d\"}"
            .formatted(arn(sqs, deadUrl), TRIES);
    String url =
        sqs.createQueue(
                make ->
                    make.queueName(name)
                        .attributes(Map.of(QueueAttributeName.REDRIVE_POLICY, redrive)))
            .queueUrl();
    return new RemoteInbox(sqs, url, deadUrl, arn(sqs, url));
  }

  private static String arn(SqsClient sqs, String url) {
    return sqs.getQueueAttributes(
            ask -> ask.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
        .attributes()
        .get(QueueAttributeName.QUEUE_ARN);
  }

  @Override
  public String arn() {
    return arn;
  }

  @Override
  public void read(Predicate<String> reader) {
    loop =
        Loop.start(
            "inbox",
            () -> {
              while (open) {
                taken(url).forEach(message -> settle(message, reader));
              }
            });
  }

  private List<Message> taken(String from) {
    return sqs.receiveMessage(
            ask -> ask.queueUrl(from).maxNumberOfMessages(AT_ONCE).waitTimeSeconds(1))
        .messages();
  }

  /** What failed is seen again at once, else a contract would take as long as a real outage. */
  private void settle(Message message, Predicate<String> reader) {
    if (reader.test(message.body())) {
      sqs.deleteMessage(ask -> ask.queueUrl(url).receiptHandle(message.receiptHandle()));
    } else {
      sqs.changeMessageVisibility(
          ask -> ask.queueUrl(url).receiptHandle(message.receiptHandle()).visibilityTimeout(0));
    }
  }

  @Override
  public List<String> dead() {
    taken(deadUrl).forEach(message -> dead.add(message.body()));
    return List.copyOf(dead);
  }

  @Override
  public void close() {
    open = false;
    if (loop != null) {
      loop.close();
    }
  }
}
