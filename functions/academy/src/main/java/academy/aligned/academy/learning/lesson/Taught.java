package academy.aligned.academy.learning.lesson;

import academy.aligned.academy.course.Block;
import academy.aligned.academy.course.Film.Mark;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.course.Quiz;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a lesson teaches. The answers of its quiz are not in it. */
public record Taught(
    String lesson,
    String title,
    String summary,
    Lesson.Kind kind,
    int minutes,
    List<Block> blocks,
    @Nullable Screen film,
    @Nullable Paper worksheet,
    @Nullable Questions quiz) {

  /**
   * A film to play. The playlist {@code hls} is opened by the cookies that come along, the other
   * addresses are signed themselves; all of them until {@code expiresAt}. Without addresses it is
   * still being made ready.
   *
   * @param captions WebVTT
   */
  public record Screen(
      String media,
      @Nullable Double seconds,
      @Nullable String hls,
      @Nullable String mp4,
      @Nullable Long mp4Bytes,
      @Nullable String poster,
      @Nullable Instant expiresAt,
      @Nullable String captions,
      List<Mark> chapters,
      @Nullable String transcript) {}

  /** A worksheet as PDF; the address works until {@code expiresAt}. */
  public record Paper(String title, String pdf, Instant expiresAt) {}

  /**
   * The questions of a quiz.
   *
   * @param exam whether passing it is what completes the course
   */
  public record Questions(boolean exam, int passMark, List<Asked> questions) {
    static Questions of(Quiz quiz, int passMark) {
      return new Questions(
          quiz.exam(), passMark, quiz.questions().stream().map(Asked::of).toList());
    }
  }

  /** One question; an answer names choices by their places from 0. */
  public record Asked(String question, String text, boolean many, List<String> choices) {
    static Asked of(Quiz.Question question) {
      return new Asked(
          question.question(),
          question.text(),
          question.many(),
          question.choices().stream().map(Quiz.Choice::text).toList());
    }
  }
}
