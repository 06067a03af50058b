package academy.aligned.custody.moment;

import academy.aligned.custody.Refused;
import academy.aligned.custody.place.Installation;
import academy.aligned.custody.place.Names;
import academy.aligned.kernel.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ExportDescription;
import software.amazon.awssdk.services.dynamodb.model.ExportStatus;
import software.amazon.awssdk.services.dynamodb.model.InvalidExportTimeException;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryUnavailableException;

/** Has every table exported as it was at one moment, and waits for it. */
public record Snapshots(Installation at) {
  private static final Duration FIRST_LOOK = Duration.ofMillis(100);
  private static final Duration SELDOM = Duration.ofSeconds(10);

  /** All contexts' tables and the directory; nothing for the moment means now. */
  public Snapshot take(Optional<Instant> moment) {
    return of(Stream.concat(Names.CONTEXTS.stream(), Stream.of("directory")).toList(), moment);
  }

  /** These contexts' tables alone. */
  public Snapshot of(List<String> contexts, Optional<Instant> moment) {
    Map<String, String> begun = new TreeMap<>();
    contexts.forEach(context -> begun.put(context, begin(context, moment)));
    Map<String, Snapshot.Finished> done = new TreeMap<>();
    begun.forEach((context, arn) -> done.put(context, finished(await(arn))));
    return new Snapshot(at, done, moment);
  }

  private String begin(String context, Optional<Instant> moment) {
    String table = at.names().table(context);
    String arn = at.backups().describeTable(d -> d.tableName(table)).table().tableArn();
    try {
      return at.backups()
          .exportTableToPointInTime(
              export -> {
                export.tableArn(arn).s3Bucket(at.names().bucket("exports")).s3Prefix("tables");
                moment.ifPresent(export::exportTime);
              })
          .exportDescription()
          .exportArn();
    } catch (InvalidExportTimeException unreachable) {
      throw new Refused(reach(table, moment.orElse(null)));
    } catch (PointInTimeRecoveryUnavailableException off) {
      throw new Refused(
          "Point-in-time recovery is off for the table " + table + ": switch it on first.");
    }
  }

  private String reach(String table, @Nullable Instant moment) {
    var recovery =
        at.backups()
            .describeContinuousBackups(d -> d.tableName(table))
            .continuousBackupsDescription()
            .pointInTimeRecoveryDescription();
    return "%s cannot be reached: choose a moment from %s to %s."
        .formatted(
            moment, recovery.earliestRestorableDateTime(), recovery.latestRestorableDateTime());
  }

  private ExportDescription await(String arn) {
    for (Duration pause = FIRST_LOOK; ; pause = longer(pause)) {
      ExportDescription found =
          at.backups().describeExport(d -> d.exportArn(arn)).exportDescription();
      if (found.exportStatus() == ExportStatus.COMPLETED) {
        return found;
      }
      if (found.exportStatus() == ExportStatus.FAILED) {
        throw new Refused(
            "The export of " + found.tableArn() + " failed: " + found.failureMessage());
      }
      sleep(pause);
    }
  }

  private static Duration longer(Duration pause) {
    Duration next = pause.multipliedBy(3).dividedBy(2);
    return next.compareTo(SELDOM) > 0 ? SELDOM : next;
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("Interrupted while an export was under way. Nothing was changed.");
    }
  }

  private Snapshot.Finished finished(ExportDescription export) {
    String summary =
        at.files()
            .getObjectAsBytes(get -> get.bucket(export.s3Bucket()).key(export.exportManifest()))
            .asUtf8String();
    String folder = export.exportManifest().replaceFirst("[^/]*$", "");
    return new Snapshot.Finished(
        folder, Json.TOLERANT.readTree(summary).path("manifestFilesS3Key").asString());
  }
}
