package academy.aligned.storefront.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists that a file may leave out. */
final class Lists {
  private Lists() {}

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
