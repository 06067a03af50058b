package academy.aligned.tenancy.copies;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A practice's copies as its owner sees them, the newest first.
 *
 * @param open whether one is being made; another may be asked for when it is done
 */
public record PracticeCopies(boolean open, List<PracticeCopy> copies) {
  /**
   * One copy; size, sum and times are there once it was made.
   *
   * @param by the name of who asked; empty where nobody knows it any more
   * @param reason what kept it from being made
   * @param bytes how large the file is
   * @param sum SHA-256 of the file, in hex
   * @param until when the file is thrown away
   */
  public record PracticeCopy(
      CopyId copy,
      Instant asked,
      String by,
      CopyState state,
      @Nullable String reason,
      @Nullable Long bytes,
      @Nullable String sum,
      @Nullable Instant made,
      @Nullable Instant until) {}
}
