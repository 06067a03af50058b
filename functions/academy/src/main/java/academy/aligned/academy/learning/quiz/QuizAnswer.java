package academy.aligned.academy.learning.quiz;

import academy.aligned.academy.course.Film;
import academy.aligned.academy.course.Quiz;
import academy.aligned.academy.course.Quiz.Question;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What she hears at once.
 *
 * @param choices the answer that counts: the first one in this attempt
 * @param of how many questions there are
 * @param score per cent; with {@code passed} as soon as all are answered
 */
public record QuizAnswer(
    boolean right,
    String explanation,
    List<Integer> rightChoices,
    List<Integer> choices,
    int answered,
    int of,
    @Nullable Integer score,
    @Nullable Boolean passed) {

  /**
   * One answer.
   *
   * @param attempt a UUIDv7 that the client made when she began
   * @param choices their places, from 0
   */
  public record Given(
      @NotNull @Pattern(regexp = Slug.SHAPE, message = "must be a course") String course,
      @NotNull @Pattern(regexp = Slug.SHAPE, message = "must be a lesson") String lesson,
      @NotNull @Pattern(regexp = Film.UUID, message = "must be a UUID in lower case")
          String attempt,
      @NotNull @Pattern(regexp = Slug.SHAPE, message = "must be a question") String question,
      @NotEmpty @Size(max = 8) List<@NotNull @Min(0) @Max(7) Integer> choices) {}

  static QuizAnswer of(Quiz quiz, Question question, Attempt attempt) {
    var counted = attempt.answers().get(question.question());
    return new QuizAnswer(
        counted != null && counted.right(),
        question.explanation(),
        question.rightChoices(),
        counted == null ? List.of() : counted.choices(),
        attempt.count(quiz),
        quiz.questions().size(),
        attempt.score(),
        attempt.passed());
  }
}
