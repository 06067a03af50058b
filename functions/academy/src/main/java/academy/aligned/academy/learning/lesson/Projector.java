package academy.aligned.academy.learning.lesson;

import academy.aligned.academy.course.Film;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.film.PlayableFilm;
import academy.aligned.academy.learning.lesson.Taught.Paper;
import academy.aligned.academy.learning.lesson.Taught.Questions;
import academy.aligned.academy.learning.lesson.Taught.Screen;
import academy.aligned.academy.learning.live.LiveFilms;
import academy.aligned.academy.published.PublishedCourse;
import academy.aligned.academy.published.Sheets;
import academy.aligned.kernel.door.Cookie;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.storage.playback.Viewing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes of a stored lesson one that can be read, played and printed by whoever may see it. */
public record Projector(Viewing viewing, LiveFilms films) {

  /** What is shown, and the cookies that open its film. */
  record Shown(Taught taught, List<Cookie> cookies) {}

  Shown show(TenantScope scope, PublishedCourse course, Lesson lesson) {
    Optional<Film> film = Optional.ofNullable(lesson.film());
    Optional<Playing> playing =
        film.flatMap(one -> films.find(scope, one.media()))
            .map(made -> new Playing(made, viewing.open(scope, made.folder())));
    Taught taught =
        new Taught(
            lesson.lesson(),
            lesson.title(),
            lesson.summary(),
            lesson.kind(),
            lesson.minutes(),
            lesson.blocks(),
            film.map(one -> screen(one, playing)).orElse(null),
            paper(scope, course, lesson).orElse(null),
            Optional.ofNullable(lesson.quiz())
                .map(quiz -> Questions.of(quiz, course.course().passMark()))
                .orElse(null));
    return new Shown(taught, playing.map(one -> one.opened().cookies()).orElse(List.of()));
  }

  private record Playing(PlayableFilm made, Viewing.Opened opened) {
    String address(String file) {
      return opened.address(file);
    }
  }

  private static Screen screen(Film film, Optional<Playing> playing) {
    return new Screen(
        film.media(),
        playing.map(one -> one.made().seconds()).orElse(null),
        playing.map(one -> one.opened().plain(one.made().hls())).orElse(null),
        playing.map(one -> one.address(one.made().mp4())).orElse(null),
        playing.map(one -> one.made().mp4Bytes()).orElse(null),
        playing.map(one -> one.address(one.made().poster())).orElse(null),
        playing.map(one -> one.opened().until()).orElse(null),
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
