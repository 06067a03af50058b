package academy.aligned.kernel.problem;

import academy.aligned.kernel.problem.Problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as it goes over the wire (RFC 9457), with the mend and the bad fields we add.
 *
 * @param instance the id of the request
 */
public record ProblemDocument(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    @Nullable String mend,
    @Nullable List<FieldError> errors) {

  public static ProblemDocument of(Problem problem, String instance) {
    return new ProblemDocument(
        "https://aligned.academy/problems/" + problem.slug(),
        problem.slug().replace('-', ' '),
        problem.status(),
        problem.detail(),
        instance,
        problem.mend(),
        problem instanceof Problem.Invalid invalid ? invalid.errors() : null);
  }
}
