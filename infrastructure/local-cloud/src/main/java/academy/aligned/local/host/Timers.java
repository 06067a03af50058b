package academy.aligned.local.host;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Surface.Timer;
import academy.aligned.kernel.events.Event;
import academy.aligned.local.schedule.Ticker;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Ticks;
import java.util.List;
import java.util.Map;

/** What the scheduler is in the cloud: calls each context's ticks when they are due. */
public record Timers(Directory directory, Ticker ticker) {

  public void start(List<Surface<?>> surfaces) {
    for (Surface<?> surface : surfaces) {
      Ticks ticks = new Ticks(directory, surface.timers());
      for (Timer timer : surface.timers()) {
        Map<String, String> tick = Map.of("event", Event.nameOf(timer.event()));
        ticker.every(timer.expression(), () -> ticks.apply(tick));
      }
    }
  }
}
