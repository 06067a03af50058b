package academy.aligned.storage.directory;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A timer's tick: whom it is for is told, if open, one event each. */
public record Ticks(Directory directory, List<Surface.Timer> timers)
    implements Function<Map<String, String>, String> {
  private static final PlatformScope WHY = new PlatformScope("a timer's tick", "job:timer");

  /** {@code event} names what is due; answers how many practices were told. */
  @Override
  public String apply(Map<String, String> tick) {
    String wanted = String.valueOf(tick.get("event"));
    Surface.Timer due =
        timers.stream()
            .filter(timer -> Event.nameOf(timer.event()).equals(wanted))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No timer tells " + wanted));
    return Long.toString(tell(due));
  }

  private long tell(Surface.Timer due) {
    Event event = Json.TOLERANT.readValue("{}", due.event());
    return concerned(due)
        .filter(practice -> practice.status() == Status.OPEN)
        .peek(practice -> directory.announce(WHY, practice.tenant(), event))
        .count();
  }

  private Stream<Practice> concerned(Surface.Timer due) {
    return switch (due.told()) {
      case EVERY_OPEN_TENANT -> directory.practices(WHY).stream();
      case THE_PLATFORM -> directory.practice(TenantId.PLATFORM).stream();
    };
  }
}
