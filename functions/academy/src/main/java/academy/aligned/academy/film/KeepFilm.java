package academy.aligned.academy.film;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.MediaEvent.VideoReady;

/** A film became playable: remembered, so that a lesson needs to ask nobody else. */
public record KeepFilm(Films films) implements EventHandler<VideoReady> {
  @Override
  public void on(JobScope scope, Envelope<VideoReady> event) {
    var made = event.data().rendition();
    if (made != null) {
      films.keep(scope, PlayableFilm.of(event.data().media(), made));
    }
  }
}
