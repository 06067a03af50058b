package academy.aligned.academy.learning.lesson;

import academy.aligned.academy.course.Film;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.learning.lesson.Taught.Paper;
import academy.aligned.academy.learning.lesson.Taught.Questions;
import academy.aligned.academy.learning.lesson.Taught.Screen;
import academy.aligned.academy.published.PublishedCourse;
import academy.aligned.academy.published.Sheets;
import academy.aligned.kernel.door.Cookie;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.storage.playback.Viewing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes of a stored lesson one that can be read, played and printed by whoever may see it. */
public record Projector(Viewing viewing) {

  /** What is shown, and the cookies that open its film. */
  record Shown(Taught taught, List<Cookie> cookies) {}

  Shown show(TenantScope scope, PublishedCourse course, Lesson lesson) {
    Taught taught =
        new Taught(
            lesson.lesson(),
            lesson.title(),
            lesson.summary(),
            lesson.kind(),
            lesson.minutes(),
            lesson.blocks(),
            Optional.ofNullable(lesson.film()).map(this::waiting).orElse(null),
            paper(scope, course, lesson).orElse(null),
            Optional.ofNullable(lesson.quiz())
                .map(quiz -> Questions.of(quiz, course.course().passMark()))
                .orElse(null));
    return new Shown(taught, List.of());
  }

  private Screen waiting(Film film) {
    return new Screen(
        film.media(),
        null,
        null,
        null,
        null,
        null,
        null,
        film.captions(),
        Objects.requireNonNullElse(film.chapters(), List.of()),
        film.transcript());
  }

  /** Signed for this one paper: a free lesson's must not open the others. */
  private Optional<Paper> paper(TenantScope scope, PublishedCourse course, Lesson lesson) {
    return Optional.ofNullable(lesson.worksheet())
        .map(
            worksheet -> {
              String folder = Sheets.folder(course.course().course(), course.version());
              var opened = viewing.open(scope, folder + Sheets.file(lesson.lesson()));
              return new Paper(worksheet.title(), opened.address(""), opened.until());
            });
  }
}
