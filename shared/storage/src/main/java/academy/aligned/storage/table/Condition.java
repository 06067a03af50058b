package academy.aligned.storage.table;

import java.time.Instant;

/** How a row is put: on what condition, under which index key, for how long. */
public sealed interface Condition {
  record Absent() implements Condition {}

  record Version(int version) implements Condition {}

  record Indexed(Partition partition, String sort) implements Condition {}

  record Expires(Instant at) implements Condition {}

  /** Only if there is no such row yet: makes a command safe to send twice. */
  static Condition ifAbsent() {
    return new Absent();
  }

  /** Only if the row is still at the version that was read; 0 means that there is none. */
  static Condition ifVersion(int version) {
    return new Version(version);
  }

  static Condition indexed(Partition partition, String sort) {
    return new Indexed(partition, sort);
  }

  static Condition expires(Instant at) {
    return new Expires(at);
  }
}
