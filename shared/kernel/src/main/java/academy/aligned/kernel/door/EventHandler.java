package academy.aligned.kernel.door;

import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.Event;

/** What a context does when it hears of something. May be called twice with the same event. */
@FunctionalInterface
public interface EventHandler<E extends Event> {
  void on(JobScope scope, Envelope<E> event);
}
