package academy.aligned.media.upload;

import java.util.List;
import java.util.stream.IntStream;

/** How a file is cut for its journey. */
final class Parts {
  static final long BYTES = 8L * 1024 * 1024;

  private Parts() {}

  /** The numbers of the parts, from 1. */
  static List<Integer> of(long bytes) {
    int count = Math.toIntExact((bytes + BYTES - 1) / BYTES);
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  /** How long one part of a file is; only the last is shorter. */
  static long bytesOf(int number, long whole) {
    return Math.min(BYTES, whole - (number - 1) * BYTES);
  }
}
