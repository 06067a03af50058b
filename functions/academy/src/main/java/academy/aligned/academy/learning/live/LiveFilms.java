package academy.aligned.academy.learning.live;

import academy.aligned.academy.film.Films;
import academy.aligned.academy.film.PlayableFilm;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.ids.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Films that can be played. One that is ready stays as it is, since another upload is another film;
 * one that is not ready yet is asked for each time.
 */
public final class LiveFilms {
  private static final int MOST = 2_000;

  private final Films films;
  private final Map<Name, PlayableFilm> ready = new ConcurrentHashMap<>();

  public LiveFilms(Films films) {
    this.films = films;
  }

  private record Name(TenantId tenant, String media) {}

  public Optional<PlayableFilm> find(TenantScope scope, String media) {
    Name name = new Name(scope.tenant(), media);
    PlayableFilm known = ready.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<PlayableFilm> found = films.find(scope, media);
    found.ifPresent(film -> keep(name, film));
    return found;
  }

  private void keep(Name name, PlayableFilm film) {
    if (ready.size() >= MOST) {
      ready.clear();
    }
    ready.put(name, film);
  }
}
