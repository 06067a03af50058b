package academy.aligned.academy.studio.draft;

import academy.aligned.academy.course.Course;
import academy.aligned.kernel.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course as its editors have it.
 *
 * @param published the version that learners have; 0 for none
 * @param passage the version on its way to them, while it is not a draft
 */
public record Draft(
    Course course, State state, int published, @Nullable Passage passage, List<Happening> history) {
  private static final int REMEMBERED = 200;

  public enum State {
    DRAFT,
    REVIEW,
    APPROVED,
    SCHEDULED,
    PUBLISHED,
    ARCHIVED
  }

  /**
   * A version between its draft and its publication.
   *
   * @param askedBy who wants it published, and so does not approve it herself
   * @param due when the clock publishes it, once that is settled
   */
  public record Passage(int version, String askedBy, @Nullable Instant due) {}

  static Draft begun(Course course, Happening begun) {
    return new Draft(course, State.DRAFT, 0, null, List.of(begun));
  }

  /** Whether it can be written in: what is under review stays as it is. */
  public boolean open() {
    return state == State.DRAFT || state == State.PUBLISHED || state == State.ARCHIVED;
  }

  public void refuseShut() {
    if (!open()) {
      throw Problem.conflict(
          "This course is %s.".formatted(inWords()),
          "Have it returned, or taken off the schedule, before you change it.");
    }
  }

  /** What it is at the moment, as a person says it. */
  public String inWords() {
    return switch (state) {
      case DRAFT -> "a draft";
      case PUBLISHED -> "published";
      case ARCHIVED -> "archived";
      case REVIEW -> "being reviewed";
      case APPROVED -> "approved and waits to be published";
      case SCHEDULED -> "scheduled";
    };
  }

  /** With other contents; what learners have stays as it was. */
  Draft written(Course next) {
    return new Draft(next, State.DRAFT, published, null, history);
  }

  public Draft moved(State next, @Nullable Passage on, Happening happened) {
    return new Draft(course, next, published, on, with(happened));
  }

  public Draft publishedAs(int version, Happening happened) {
    return new Draft(course, State.PUBLISHED, version, null, with(happened));
  }

  public Draft restored(Course next, Happening happened) {
    return new Draft(next, State.DRAFT, published, null, with(happened));
  }

  private List<Happening> with(Happening happened) {
    List<Happening> all = new ArrayList<>(history);
    all.add(happened);
    return all.size() > REMEMBERED ? all.subList(all.size() - REMEMBERED, all.size()) : all;
  }
}
