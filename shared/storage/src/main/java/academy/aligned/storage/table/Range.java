package academy.aligned.storage.table;

import java.util.Map;

/** Which rows of a partition, by their sort key, in which order. */
public sealed interface Range {
  record All(boolean newestFirst) implements Range {}

  record Prefix(String prefix, boolean newestFirst) implements Range {}

  /** Both ends included. */
  record Between(String from, String to, boolean newestFirst) implements Range {}

  boolean newestFirst();

  static Range all() {
    return new All(false);
  }

  static Range prefix(String prefix) {
    return new Prefix(prefix, false);
  }

  static Range between(String from, String to) {
    return new Between(from, to, false);
  }

  default Range reversed() {
    return switch (this) {
      case All all -> new All(!all.newestFirst);
      case Prefix prefix -> new Prefix(prefix.prefix, !prefix.newestFirst);
      case Between between -> new Between(between.from, between.to, !between.newestFirst);
    };
  }

  default String condition(String partition, String sort) {
    String same = partition + " = :p";
    return switch (this) {
      case All _ -> same;
      case Prefix _ -> same + " AND begins_with(" + sort + ", :a)";
      case Between _ -> same + " AND " + sort + " BETWEEN :a AND :b";
    };
  }

  default Map<String, String> values() {
    return switch (this) {
      case All _ -> Map.of();
      case Prefix prefix -> Map.of(":a", prefix.prefix);
      case Between between -> Map.of(":a", between.from, ":b", between.to);
    };
  }

  /** Whether a sort key lies in the range; the store refuses to go on from one that does not. */
  default boolean holds(String sort) {
    return switch (this) {
      case All _ -> true;
      case Prefix prefix -> sort.startsWith(prefix.prefix);
      case Between between -> sort.compareTo(between.from) >= 0 && sort.compareTo(between.to) <= 0;
    };
  }
}
