package academy.aligned.local.schedule;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.disk.WholeFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** All schedules, kept in one file; each is fired once however long the machine slept. */
final class Schedules implements AutoCloseable {
  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

  private final Path file;
  private final InstantSource clock;
  private final Consumer<Schedule> target;
  private final Map<String, Schedule> schedules = new TreeMap<>();
  private boolean open = true;

  Schedules(Path file, InstantSource clock, Consumer<Schedule> target) {
    this.file = file;
    this.clock = clock;
    this.target = target;
    read().forEach(schedule -> schedules.put(schedule.key(), schedule));
  }

  synchronized Optional<Schedule> find(String key) {
    return Optional.ofNullable(schedules.get(key));
  }

  synchronized Collection<Schedule> all() {
    return List.copyOf(schedules.values());
  }

  synchronized void put(Schedule schedule) {
    schedules.put(schedule.key(), schedule);
    write();
    notifyAll();
  }

  synchronized void remove(String key) {
    schedules.remove(key);
    write();
  }

  /** After the clock moved; where it came back, nothing waits for the days it was ahead. */
  synchronized void wake() {
    Instant now = clock.instant();
    schedules.replaceAll(
        (_, schedule) -> now.isBefore(schedule.from()) ? schedule.fired(now) : schedule);
    notifyAll();
  }

  /** Fires what is due until closed. */
  void run() throws InterruptedException {
    while (await()) {
      fireDue();
    }
  }

  @Override
  public synchronized void close() {
    open = false;
    notifyAll();
  }

  private synchronized boolean await() throws InterruptedException {
    while (open && next().filter(due -> !due.isAfter(clock.instant())).isEmpty()) {
      wait(LONGEST_SLEEP.toMillis());
    }
    return open;
  }

  private Optional<Instant> next() {
    return schedules.values().stream()
        .flatMap(s -> s.due().stream())
        .min(Comparator.naturalOrder());
  }

  private synchronized void fireDue() {
    Instant now = clock.instant();
    for (Schedule schedule : all()) {
      if (schedule.due().filter(due -> !due.isAfter(now)).isPresent()) {
        target.accept(schedule);
        Schedule fired = schedule.fired(now);
        schedules.put(fired.key(), fired);
        schedules.values().removeIf(s -> s.key().equals(fired.key()) && s.over());
      }
    }
    write();
  }

  private void write() {
    new WholeFile(file).write(Json.MAPPER.writeValueAsBytes(schedules.values()));
  }

  private List<Schedule> read() {
    return new WholeFile(file)
        .bytes()
        .map(bytes -> Arrays.asList(Json.MAPPER.readValue(bytes, Schedule[].class)))
        .orElseGet(List::of);
  }
}
