package academy.aligned.local.time;

import academy.aligned.local.disk.Damaged;
import academy.aligned.local.disk.WholeFile;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The machine's time and an offset that outlives a restart; it moves ahead, or back to now. */
public final class MovableClock implements InstantSource {
  private final WholeFile file;
  private final InstantSource machine;
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private volatile Duration offset;

  public MovableClock(Path file, InstantSource machine) {
    this.file = new WholeFile(file);
    this.machine = machine;
    this.offset = read(this.file);
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(offset);
  }

  public Duration offset() {
    return offset;
  }

  /** Runs after each move, for whoever sleeps until a moment. */
  public void onMove(Runnable watcher) {
    watchers.add(watcher);
  }

  public synchronized Instant move(Duration ahead) {
    if (ahead.isNegative()) {
      throw new IllegalArgumentException("The clock only moves ahead.");
    }
    offset = offset.plus(ahead);
    write(offset);
    watchers.forEach(Runnable::run);
    return instant();
  }

  /** To a moment before now, so that an empty store can be given a past. */
  public synchronized Instant rewind(Duration back) {
    offset = back.negated();
    write(offset);
    watchers.forEach(Runnable::run);
    return instant();
  }

  /** Back to the machine's own time. */
  public synchronized Instant reset() {
    offset = Duration.ZERO;
    write(offset);
    watchers.forEach(Runnable::run);
    return instant();
  }

  private void write(Duration value) {
    file.write(value.toString());
  }

  private static Duration read(WholeFile file) {
    try {
      return file.text().map(text -> Duration.parse(text.strip())).orElse(Duration.ZERO);
    } catch (DateTimeException unreadable) {
      throw new Damaged(
          file.path(), "delete it, and the clock shows the machine's time.", unreadable);
    }
  }
}
