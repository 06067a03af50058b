package academy.aligned.academy.course;

import academy.aligned.kernel.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Questions with an answer at once.
 *
 * @param exam whether passing it is what completes the course
 */
public record Quiz(
    boolean exam, @NotNull @Size(max = 30) List<@NotNull @Valid Question> questions) {

  /**
   * @param question its id within the quiz
   * @param many whether several choices are right, and all of them are asked for
   * @param explanation why; shown as soon as it is answered
   */
  public record Question(
      @NotNull @Pattern(regexp = Slug.SHAPE) String question,
      @NotNull @Size(max = 500) String text,
      boolean many,
      @NotNull @Size(max = 8) List<@NotNull @Valid Choice> choices,
      @NotNull @Size(max = 800) String explanation) {

    /** The places of the right choices, from 0. */
    public List<Integer> rightChoices() {
      return java.util.stream.IntStream.range(0, choices.size())
          .filter(place -> choices.get(place).right())
          .boxed()
          .toList();
    }
  }

  public record Choice(@NotNull @Size(max = 300) String text, boolean right) {}

  public Optional<Question> find(String question) {
    return questions.stream().filter(one -> one.question().equals(question)).findFirst();
  }
}
