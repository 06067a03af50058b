package academy.aligned.custody.moment;

import academy.aligned.custody.place.Installation;
import academy.aligned.kernel.json.Json;
import academy.aligned.storage.table.ItemJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Exports that are done, by what their tables are of. They hold all practices' rows, and are
 * deleted when they are closed.
 */
public record Snapshot(Installation at, Map<String, Finished> tables, Optional<Instant> moment)
    implements AutoCloseable {
  /** One table's export: its folder, and the list of its files. */
  record Finished(String folder, String files) {}

  /** Hands on every item of the table, in no order; a file that is damaged is refused. */
  public void read(String context, Consumer<Map<String, AttributeValue>> reader) {
    Finished export = tables.get(context);
    String bucket = at.names().bucket("exports");
    var bytes = at.files().getObjectAsBytes(get -> get.bucket(bucket).key(export.files()));
    bytes
        .asUtf8String()
        .lines()
        .filter(line -> !line.isBlank())
        .map(Json.TOLERANT::readTree)
        .forEach(
            file ->
                new DataFile(
                        at.files(),
                        bucket,
                        file.path("dataFileS3Key").asString(),
                        file.path("md5Checksum").asString())
                    .lines(line -> reader.accept(item(line))));
  }

  private static Map<String, AttributeValue> item(String line) {
    return ItemJson.read(ItemJson.tree(line).path("Item"));
  }

  @Override
  public void close() {
    String bucket = at.names().bucket("exports");
    tables
        .values()
        .forEach(
            export ->
                at
                    .files()
                    .listObjectsV2Paginator(list -> list.bucket(bucket).prefix(export.folder()))
                    .contents()
                    .stream()
                    .map(S3Object::key)
                    .toList()
                    .forEach(key -> at.files().deleteObject(d -> d.bucket(bucket).key(key))));
  }
}
