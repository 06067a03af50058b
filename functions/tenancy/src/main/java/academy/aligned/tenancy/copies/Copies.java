package academy.aligned.tenancy.copies;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A practice's copies, the newest first. */
record Copies(List<Copy> copies) {
  static final Copies NONE = new Copies(List.of());

  /** Each is a day's work for the database: nobody needs more of them in a day. */
  static final int MOST_A_DAY = 5;

  private static final Duration DAY = Duration.ofDays(1);
  private static final int KEPT = 10;

  Copies {
    copies = List.copyOf(copies);
  }

  Optional<Copy> of(CopyId id) {
    return copies.stream().filter(copy -> copy.id().equals(id)).findFirst();
  }

  boolean open() {
    return copies.stream().anyMatch(copy -> copy.state() == CopyState.WANTED);
  }

  /** Nothing while another may be asked for; else how long until one may. */
  Optional<Duration> pause(Instant now) {
    List<Instant> today =
        copies.stream().map(Copy::asked).filter(asked -> asked.plus(DAY).isAfter(now)).toList();
    return today.size() < MOST_A_DAY
        ? Optional.empty()
        : Optional.of(Duration.between(now, today.get(MOST_A_DAY - 1).plus(DAY)));
  }

  /** The oldest are forgotten; their files are gone long before. */
  Copies with(Copy wanted) {
    return new Copies(Stream.concat(Stream.of(wanted), copies.stream()).limit(KEPT).toList());
  }
}
