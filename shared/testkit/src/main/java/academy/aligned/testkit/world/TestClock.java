package academy.aligned.testkit.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that moves only when told. It starts on a Monday morning in spring. */
public final class TestClock implements InstantSource {
  private volatile Instant now = Instant.parse("2027-04-05T09:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  public void plus(Duration step) {
    now = now.plus(step);
  }

  public void set(Instant moment) {
    now = moment;
  }
}
