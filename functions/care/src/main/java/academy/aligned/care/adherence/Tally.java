package academy.aligned.care.adherence;

import org.jspecify.annotations.Nullable;

/** Sessions of some days: those whose outcome stands, those done, those skipped with a reason. */
public record Tally(int due, int done, int skipped) {
  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(due + other.due, done + other.done, skipped + other.skipped);
  }

  public @Nullable Integer adherence() {
    return percent(done, due);
  }

  public @Nullable Integer completeness() {
    return percent(done + skipped, due);
  }

  /** Whole percent, half up; none when nothing was due. */
  private static @Nullable Integer percent(int part, int whole) {
    return whole == 0 ? null : (200 * part + whole) / (2 * whole);
  }
}
