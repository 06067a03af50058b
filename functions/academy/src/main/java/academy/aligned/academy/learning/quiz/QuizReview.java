package academy.aligned.academy.learning.quiz;

import academy.aligned.academy.course.Quiz;
import academy.aligned.academy.learning.note.Notes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of her attempts at a quiz, with what she was told on each answer.
 *
 * @param score per cent; with {@code passed} once all are answered
 */
public record QuizReview(
    String attempt,
    Instant startedAt,
    List<Told> answers,
    @Nullable Integer score,
    @Nullable Boolean passed) {

  /** What she answered, and what is right. */
  public record Told(
      String question,
      List<Integer> choices,
      boolean right,
      List<Integer> rightChoices,
      String explanation) {}

  /** The attempts among what lies beside a lesson, oldest first; none without a quiz. */
  public static List<QuizReview> of(Notes.Beside beside, @Nullable Quiz quiz) {
    return Stream.ofNullable(quiz)
        .flatMap(
            asked ->
                beside.kind(QuizRow.SORT, QuizLog.class).stream()
                    .flatMap(log -> log.attempts().stream())
                    .map(attempt -> of(attempt, asked)))
        .toList();
  }

  private static QuizReview of(Attempt attempt, Quiz quiz) {
    List<Told> told =
        quiz.questions().stream()
            .flatMap(
                question ->
                    Optional.ofNullable(attempt.answers().get(question.question())).stream()
                        .map(
                            given ->
                                new Told(
                                    question.question(),
                                    given.choices(),
                                    given.right(),
                                    question.rightChoices(),
                                    question.explanation())))
            .toList();
    return new QuizReview(
        attempt.attempt(), attempt.startedAt(), told, attempt.score(), attempt.passed());
  }
}
