package academy.aligned.care.library;

import academy.aligned.care.library.Exercise.Contraindication;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.json.Json;
import academy.aligned.storage.table.TenantTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What speaks against an exercise, of the platform's library or of the practice's own. */
public record Cautions(TenantTable table, TenantScope scope) {
  private record Shelf(List<Listed> exercises) {}

  private record Listed(String id, @Nullable List<Contraindication> contraindications) {
    List<Contraindication> all() {
      return Objects.requireNonNullElse(contraindications, List.of());
    }
  }

  /** Read when first asked for: most calls of this function never do. */
  private static final class Platform {
    private static final Map<String, List<Contraindication>> BY_SLUG =
        Json.TOLERANT
            .readValue(
                Objects.requireNonNull(
                    Cautions.class.getResourceAsStream("/library/exercises.json")),
                Shelf.class)
            .exercises()
            .stream()
            .collect(Collectors.toUnmodifiableMap(Listed::id, Listed::all));
  }

  public List<Contraindication> of(String exercise) {
    return Optional.ofNullable(Platform.BY_SLUG.get(exercise)).orElseGet(() -> own(exercise));
  }

  private List<Contraindication> own(String exercise) {
    return table
        .get(scope, PutExercise.key(exercise))
        .map(row -> row.as(Exercise.class).contraindications())
        .orElse(List.of());
  }
}
