package academy.aligned.local.host;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Surface.Timer;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import academy.aligned.local.schedule.Ticker;
import academy.aligned.storage.directory.Directory;
import java.util.List;

/** At each tick every open practice is told, one event each. */
public record Timers(Directory directory, Ticker ticker) {
  private static final PlatformScope WHY = new PlatformScope("a timer's tick", "job:timer");

  public void start(List<Surface<?>> surfaces) {
    for (Surface<?> surface : surfaces) {
      for (Timer timer : surface.timers()) {
        ticker.every(
            timer.expression(), () -> announce(Json.TOLERANT.readValue("{}", timer.event())));
      }
    }
  }

  private void announce(Event event) {
    directory.practices(WHY).stream()
        .filter(practice -> practice.status() == Status.OPEN)
        .filter(practice -> !practice.tenant().equals(TenantId.PLATFORM))
        .forEach(practice -> directory.announce(WHY, practice.tenant(), event));
  }
}
