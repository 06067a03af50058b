package academy.aligned.local.proof;

import academy.aligned.kernel.text.Sha256;
import academy.aligned.testkit.parts.Tables;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/** Everything that is stored of one tenant, each row and file with a hash of its content. */
record Fingerprint(DynamoDbClient dynamo, S3Client s3, List<String> buckets) {
  private static final int HASH = 16;

  Map<String, String> of(String tenant) {
    Map<String, String> items = new TreeMap<>();
    Tables.all().forEach(table -> rows(table, tenant, items));
    buckets.forEach(bucket -> files(bucket, tenant, items));
    return items;
  }

  private void rows(String table, String tenant, Map<String, String> items) {
    dynamo
        .scanPaginator(scan -> scan.tableName(table))
        .items()
        .forEach(
            row -> {
              String key = row.get("pk").s() + " " + row.get("sk").s();
              if (belongs(key, tenant)) {
                items.put(table + " " + key, hash(row));
              }
            });
  }

  /** A tenant's rows begin with it; the directory has it anywhere in a key. */
  private static boolean belongs(String key, String tenant) {
    return key.startsWith("T#") ? key.matches("(?s)T#" + tenant + "[# ].*") : key.contains(tenant);
  }

  /** Without the last event that rides on a row of the directory: each tick of a timer is one. */
  private static String hash(Map<String, AttributeValue> row) {
    Map<String, AttributeValue> kept = new TreeMap<>(row);
    if (row.get("pk").s().startsWith("PR#")) {
      kept.remove("evt");
    }
    byte[] bytes = kept.toString().getBytes(StandardCharsets.UTF_8);
    return Sha256.hex(bytes, HASH);
  }

  private void files(String bucket, String tenant, Map<String, String> items) {
    s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix("tenants/" + tenant + "/"))
        .contents()
        .forEach(file -> items.put(bucket + " " + file.key(), String.valueOf(file.eTag())));
  }
}
