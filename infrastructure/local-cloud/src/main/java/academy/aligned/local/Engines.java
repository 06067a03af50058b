package academy.aligned.local;

import academy.aligned.testkit.parts.EmbeddedDynamo;
import academy.aligned.testkit.parts.EmbeddedFiles;
import academy.aligned.testkit.parts.Tables;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The database and the file store, started side by side, with tables and buckets in place. */
record Engines(EmbeddedDynamo dynamo, EmbeddedFiles files) implements AutoCloseable {
  static final String SITES = "aligned-sites";
  static final String MEDIA = "aligned-media";
  static final String COPIES = "aligned-copies";
  static final String EXPORTS = "aligned-exports";

  static Engines start(Place place, Aws aws, InstantSource clock) {
    var dynamo =
        CompletableFuture.supplyAsync(
            () -> {
              EmbeddedDynamo made =
                  EmbeddedDynamo.at(place.home().resolve("dynamodb"), place.databasePort());
              Tables.create(aws.dynamo(), Tables.all());
              return made;
            });
    var files =
        CompletableFuture.supplyAsync(
            () ->
                EmbeddedFiles.at(
                        place.home().resolve("files"), place.filesPort(), versions(place, clock))
                    .withBucket(SITES)
                    .withBucket(MEDIA)
                    .withBucket(COPIES)
                    .withBucket(EXPORTS));
    return new Engines(dynamo.join(), files.join());
  }

  private static EmbeddedFiles.Versions versions(Place place, InstantSource clock) {
    return new EmbeddedFiles.Versions(
        place.home().resolve("versions"), clock, Set.of(SITES, MEDIA));
  }

  @Override
  public void close() {
    files.close();
    dynamo.close();
  }
}
