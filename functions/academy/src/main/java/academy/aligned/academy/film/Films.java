package academy.aligned.academy.film;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import java.util.Optional;

/** The films of a tenant that can be played. */
public record Films(TenantTable table) {

  public Optional<PlayableFilm> find(TenantScope scope, String media) {
    return table.get(scope, key(media)).map(row -> row.as(PlayableFilm.class));
  }

  public void keep(TenantScope scope, PlayableFilm film) {
    table.write(scope).put(key(film.media()), film).commit();
  }

  private static Key key(String media) {
    return Partition.of("FILM", media).at("FILM");
  }
}
