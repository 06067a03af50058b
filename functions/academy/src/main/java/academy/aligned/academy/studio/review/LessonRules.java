package academy.aligned.academy.studio.review;

import academy.aligned.academy.course.Block;
import academy.aligned.academy.course.Film;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.course.Quiz;
import academy.aligned.academy.film.PlayableFilm;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a lesson of its kind needs. */
final class LessonRules {
  private LessonRules() {}

  static void check(Lesson lesson, Map<String, PlayableFilm> films, Faults faults) {
    faults.text("title", lesson.title());
    faults.text("summary", lesson.summary());
    faults.unless(lesson.minutes() > 0, "minutes", "must say how long it takes");
    faults.unless(
        !lesson.free() || lesson.afterDays() == 0, "afterDays", "must be 0 for a free lesson");
    for (int i = 0; i < lesson.blocks().size(); i++) {
      BlockRules.check(lesson.blocks().get(i), faults.in("blocks[" + i + "]"));
    }
    switch (lesson.kind()) {
      case READING -> has(lesson, Block.Type.TEXT, "paragraph", faults);
      case PRACTICE -> has(lesson, Block.Type.EXERCISE, "exercise", faults);
      case VIDEO -> film(lesson.film(), films, faults.in("film"));
      case WORKSHEET -> worksheet(lesson, faults.in("worksheet"));
      case QUIZ -> quiz(lesson.quiz(), faults.in("quiz"));
    }
  }

  private static void has(Lesson lesson, Block.Type type, String what, Faults faults) {
    faults.unless(
        lesson.blocks().stream().anyMatch(block -> block.type() == type),
        "blocks",
        "have no " + what);
  }

  private static void film(@Nullable Film film, Map<String, PlayableFilm> films, Faults faults) {
    if (film == null) {
      faults.add("media", "is missing: choose or upload a film");
      return;
    }
    PlayableFilm playable = films.get(film.media());
    faults.unless(
        playable != null,
        "media",
        "cannot be played yet: wait until it is ready, or choose another");
    captions(film, faults);
    int before = -1;
    List<Film.Mark> chapters = Objects.requireNonNullElse(film.chapters(), List.of());
    for (int i = 0; i < chapters.size(); i++) {
      Film.Mark chapter = chapters.get(i);
      Faults at = faults.in("chapters[" + i + "]");
      at.text("title", chapter.title());
      at.unless(chapter.at() > before, "at", "must be later than the chapter before");
      at.unless(
          playable == null || chapter.at() < playable.seconds(), "at", "is after the film's end");
      before = chapter.at();
    }
  }

  private static void captions(Film film, Faults faults) {
    String captions = Objects.requireNonNullElse(film.captions(), "");
    if (captions.isBlank()) {
      faults.add("captions", "are missing: not everybody hears the film");
    } else {
      faults.unless(
          captions.stripLeading().startsWith("WEBVTT") && captions.contains("-->"),
          "captions",
          "must be WebVTT, which begins with WEBVTT and has times such as 00:01.000 --> 00:04.000");
    }
  }

  private static void worksheet(Lesson lesson, Faults faults) {
    var sheet = lesson.worksheet();
    if (sheet == null) {
      faults.add("title", "is missing: the worksheet is empty");
      return;
    }
    faults.text("title", sheet.title());
    faults.some("sections", sheet.sections(), "section");
    for (int i = 0; i < sheet.sections().size(); i++) {
      BlockRules.check(sheet.sections().get(i), faults.in("sections[" + i + "]"));
    }
  }

  private static void quiz(@Nullable Quiz quiz, Faults faults) {
    if (quiz == null) {
      faults.add("questions", "are missing");
      return;
    }
    faults.some("questions", quiz.questions(), "question");
    Set<String> names = new HashSet<>();
    for (int i = 0; i < quiz.questions().size(); i++) {
      Faults at = faults.in("questions[" + i + "]");
      Quiz.Question question = quiz.questions().get(i);
      at.unless(names.add(question.question()), "question", "is the name of another question too");
      question(question, at);
    }
  }

  private static void question(Quiz.Question question, Faults at) {
    at.text("text", question.text());
    at.text("explanation", question.explanation());
    at.unless(question.choices().size() > 1, "choices", "must be two or more");
    at.texts("choices", question.choices().stream().map(Quiz.Choice::text).toList());
    int right = question.rightChoices().size();
    at.unless(right > 0, "choices", "have none that is right");
    at.unless(
        question.many() || right <= 1, "choices", "have several right ones: allow to choose many");
  }
}
