package academy.aligned.local.stripe;

import academy.aligned.local.stripe.billing.Timeline;
import academy.aligned.local.stripe.billing.Timeline.Due;
import academy.aligned.local.stripe.books.Books;
import academy.aligned.local.stripe.books.Cause;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.checkout.Sessions;
import academy.aligned.local.stripe.event.Bell;
import academy.aligned.local.time.Loop;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happens by itself: one thing after the other, each at its own moment, however far a clock
 * jumps.
 */
final class Almanac implements AutoCloseable {
  private final Books books;
  private final InstantSource clock;
  private final List<Loop> loops = new ArrayList<>();
  private final Bell bell = new Bell();

  Almanac(Books books, InstantSource clock) {
    this.books = books;
    this.clock = clock;
  }

  void start() {
    loops.add(Loop.start("stripe almanac", this::run));
  }

  void wake() {
    bell.ring();
  }

  @Override
  public void close() {
    bell.close();
    loops.forEach(Loop::close);
  }

  private void run() throws InterruptedException {
    while (bell.await()) {
      catchUp();
    }
  }

  /** Until nothing is due any more. */
  void catchUp() {
    Instant now = clock.instant();
    while (bell.open()) {
      Optional<Due> next = books.change(Cause.time(now, ""), tx -> next(tx, now));
      if (next.isEmpty()) {
        return;
      }
      Due due = next.get();
      books.change(
          Cause.time(Instant.ofEpochSecond(due.at()), due.account()),
          tx -> {
            due.run(tx);
            return due;
          });
    }
  }

  private static Optional<Due> next(Tx tx, Instant now) {
    return Stream.concat(Timeline.of(tx), sessions(tx))
        .filter(due -> due.at() <= now.getEpochSecond())
        .min(Comparator.comparingLong(Due::at));
  }

  private static Stream<Due> sessions(Tx tx) {
    return tx.everywhere("checkout.session")
        .filter(session -> Fields.text(session, "status").equals("open"))
        .map(
            session ->
                new Due(
                    Fields.number(session, "expires_at"),
                    "checkout.session",
                    Fields.id(session),
                    Fields.text(session, "_account"),
                    Sessions::expire));
  }
}
