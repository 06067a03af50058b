package academy.aligned.local.backup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An export as DescribeExport tells it. */
record Export(
    String arn,
    State state,
    Instant started,
    @Nullable Instant ended,
    String table,
    @Nullable Instant moment,
    String bucket,
    String prefix,
    String manifest,
    long items,
    @Nullable String failure) {
  enum State {
    IN_PROGRESS,
    COMPLETED,
    FAILED
  }

  Export done(long count, Instant now) {
    return ended(State.COMPLETED, count, now, null);
  }

  Export failed(String why, Instant now) {
    return ended(State.FAILED, 0, now, why);
  }

  private Export ended(State how, long count, Instant now, @Nullable String why) {
    return new Export(arn, how, started, now, table, moment, bucket, prefix, manifest, count, why);
  }

  String id() {
    return arn.substring(arn.lastIndexOf('/') + 1);
  }

  /** The folder of its files in the bucket. */
  String folder() {
    return (prefix.isEmpty() ? "" : prefix + "/") + "AWSDynamoDB/" + id() + "/";
  }
}
