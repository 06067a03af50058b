package academy.aligned.tenancy.copies;

import academy.aligned.kernel.ids.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One copy as it is kept. Functions cannot list a practice: whoever keeps the installation reads
 * this row, writes the file and notes here what came of it.
 *
 * @param by the owner who asked
 * @param reason what kept it from being made, in words for her
 */
record Copy(
    CopyId id,
    UserId by,
    Instant asked,
    CopyState state,
    @Nullable String reason,
    @Nullable Made made) {

  /**
   * What was made.
   *
   * @param sum SHA-256 of the whole file, in hex
   * @param until when the file is thrown away
   */
  record Made(long bytes, String sum, Instant at, Instant until) {}

  static Copy wanted(CopyId id, UserId by, Instant now) {
    return new Copy(id, by, now, CopyState.WANTED, null, null);
  }

  /** Nobody writes that a copy's time is over: its time says so. */
  CopyState state(Instant now) {
    return state == CopyState.READY && made != null && !now.isBefore(made.until())
        ? CopyState.EXPIRED
        : state;
  }

  /** Among the practice's own files. */
  String file() {
    return "copies/" + id + ".aligned.zip";
  }
}
