package academy.aligned.academy.studio.review;

import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.problem.Problem.FieldError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is missing somewhere: collected under the name of the place. */
final class Faults {
  private static final int MOST = 200;

  private final List<FieldError> all;
  private final String place;

  Faults() {
    this(new ArrayList<>(), "");
  }

  private Faults(List<FieldError> all, String place) {
    this.all = all;
    this.place = place;
  }

  /** The same list, for what lies within. */
  Faults in(String within) {
    return new Faults(all, place.isEmpty() ? within : place + "." + within);
  }

  void add(String field, String message) {
    if (all.size() < MOST) {
      all.add(new FieldError(place.isEmpty() ? field : place + "." + field, message));
    }
  }

  void unless(boolean right, String field, String message) {
    if (!right) {
      add(field, message);
    }
  }

  void text(String field, @Nullable String text) {
    unless(text != null && !text.isBlank(), field, "is empty");
  }

  void some(String field, @Nullable Collection<?> list, String what) {
    unless(list != null && !list.isEmpty(), field, "has no " + what);
  }

  /** Every text of a list, by its place. */
  void texts(String field, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      text(field + "[" + i + "]", texts.get(i));
    }
  }

  List<FieldError> found() {
    return List.copyOf(all);
  }

  /** Refuses with the whole list, unless there is nothing in it. */
  void refuse() {
    if (!all.isEmpty()) {
      throw Problem.invalid(found(), "Finish these, then ask for the review again.");
    }
  }
}
