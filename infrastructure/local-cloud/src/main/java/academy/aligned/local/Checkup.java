package academy.aligned.local;

import academy.aligned.local.edge.LocalPages.Health;
import academy.aligned.local.queue.Queues;
import academy.aligned.testkit.parts.Tables;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Asks every part how it is. */
record Checkup(DynamoDbClient dynamo, S3Client s3, Queues queues) {
  Health report() {
    Map<String, String> parts = new TreeMap<>();
    parts.put("database", state(() -> dynamo.describeTable(r -> r.tableName(Tables.DIRECTORY))));
    parts.put("files", state(() -> s3.headBucket(r -> r.bucket(Engines.SITES))));
    boolean healthy = parts.values().stream().allMatch("well"::equals);
    parts.put("waiting messages", Integer.toString(queues.waiting()));
    parts.put(
        "undelivered messages",
        Integer.toString(queues.dead().values().stream().mapToInt(m -> m.size()).sum()));
    return new Health(healthy, parts);
  }

  private static String state(Runnable question) {
    try {
      question.run();
      return "well";
    } catch (RuntimeException away) {
      return "does not answer: " + away.getMessage();
    }
  }
}
