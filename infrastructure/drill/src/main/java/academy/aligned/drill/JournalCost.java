package academy.aligned.drill;

import academy.aligned.local.backup.Journal;
import academy.aligned.local.time.MovableClock;
import academy.aligned.testkit.parts.EmbeddedDynamo;
import academy.aligned.testkit.parts.EmbeddedFiles;
import academy.aligned.testkit.parts.Tables;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * What point-in-time recovery costs a write on the laptop: the same writes with and without the
 * journal of rows and the versions of files, in turns, in one run.
 */
record JournalCost(long row, long rowKept, long file, long fileKept) {
  private static final int ROUNDS = 15;
  private static final int EACH = 60;

  static JournalCost measured(Path folder) {
    long[] rows = rows(folder);
    long[] files = files(folder);
    return new JournalCost(rows[0], rows[1], files[0], files[1]);
  }

  boolean tell(BiConsumer<String, Object> teller) {
    teller.accept("us, a row written without the journal (median)", row);
    teller.accept("us, a row written with the journal", rowKept);
    teller.accept("ratio of rows", ratio(rowKept, row));
    teller.accept("us, a file written without versions (median)", file);
    teller.accept("us, a file written with versions", fileKept);
    teller.accept("ratio of files", ratio(fileKept, file));
    return true;
  }

  private static String ratio(long with, long without) {
    return String.format(Locale.ROOT, "%.2f", (double) with / without);
  }

  private static long[] rows(Path folder) {
    var clock = new MovableClock(folder.resolve("clock"), InstantSource.system());
    try (EmbeddedDynamo engine = EmbeddedDynamo.at(folder.resolve("dynamodb"), 0);
        DynamoDbClient client = at(DynamoDbClient.builder(), engine.endpoint());
        Journal journal = new Journal(folder.resolve("journal"), List.of("rows"), clock)) {
      Tables.create(client, List.of("rows"));
      return compared(
          i -> client.putItem(put -> put.tableName("rows").item(row(i))),
          i -> {
            client.putItem(put -> put.tableName("rows").item(row(i)));
            journal.note("rows", record(i));
          });
    }
  }

  private static long[] files(Path folder) {
    var versions =
        new EmbeddedFiles.Versions(
            folder.resolve("kept"), InstantSource.system(), Set.of("remembered"));
    try (EmbeddedFiles engine =
            EmbeddedFiles.at(folder.resolve("files"), 0, versions)
                .withBucket("plain")
                .withBucket("remembered");
        S3Client client = at(S3Client.builder().forcePathStyle(true), engine.endpoint())) {
      byte[] page = new byte[20_000];
      return compared(i -> put(client, "plain", i, page), i -> put(client, "remembered", i, page));
    }
  }

  private static void put(S3Client client, String bucket, int number, byte[] content) {
    client.putObject(
        put -> put.bucket(bucket).key("tenants/a/" + number % EACH),
        RequestBody.fromBytes(content));
  }

  /** The medians of the rounds, in microseconds a write; the first rounds only warm up. */
  private static long[] compared(IntConsumer without, IntConsumer with) {
    List<Long> plain = new ArrayList<>();
    List<Long> kept = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      plain.add(timed(without, round));
      kept.add(timed(with, round));
    }
    return new long[] {median(plain), median(kept)};
  }

  private static long timed(IntConsumer write, int round) {
    long begun = System.nanoTime();
    for (int i = 0; i < EACH; i++) {
      write.accept(round * EACH + i);
    }
    return (System.nanoTime() - begun) / EACH / 1_000;
  }

  private static long median(List<Long> all) {
    List<Long> sorted = new ArrayList<>(all.subList(3, all.size()));
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static Map<String, AttributeValue> row(int number) {
    return Map.of(
        "pk", AttributeValue.fromS("T#drilljournal#P#" + number % EACH),
        "sk", AttributeValue.fromS("A#PLAN"),
        "v", AttributeValue.fromN(Integer.toString(number)),
        "d",
            AttributeValue.fromM(
                Map.of("note", AttributeValue.fromS("Start gently. ".repeat(60)))));
  }

  private static Record record(int number) {
    var item = row(number);
    return Record.builder()
        .dynamodb(
            change ->
                change
                    .approximateCreationDateTime(Instant.now())
                    .keys(Map.of("pk", item.get("pk"), "sk", item.get("sk")))
                    .oldImage(item))
        .build();
  }

  private static <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> C at(
      B builder, URI endpoint) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .httpClient(UrlConnectionHttpClient.create())
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(EmbeddedFiles.IDENTITY, EmbeddedFiles.CREDENTIAL)))
        .build();
  }
}
