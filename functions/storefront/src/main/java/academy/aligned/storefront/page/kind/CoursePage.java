package academy.aligned.storefront.page.kind;

import academy.aligned.storefront.course.Course;
import academy.aligned.storefront.course.Lesson;
import academy.aligned.storefront.page.Buy;
import academy.aligned.storefront.page.Card;
import academy.aligned.storefront.page.Frame;
import java.util.List;
import java.util.Optional;

/**
 * All that somebody wants to know before she buys a course.
 *
 * @param bundle what holds this course and others, if anything does
 * @param praise whether testimonials may be shown here
 */
public record CoursePage(
    Frame frame,
    Course course,
    Optional<Buy> buy,
    Optional<BundleNote> bundle,
    boolean plans,
    boolean praise,
    List<Card> others) {

  /** A bundle in one line. */
  public record BundleNote(String title, String path, Buy buy) {}

  public Card card() {
    return Card.of(course, buy);
  }

  public Optional<Lesson> tryOut() {
    List<Lesson> free = course.free();
    return free.stream()
        .filter(lesson -> lesson.kind() != Lesson.Kind.READING)
        .findFirst()
        .or(() -> free.stream().findFirst());
  }
}
