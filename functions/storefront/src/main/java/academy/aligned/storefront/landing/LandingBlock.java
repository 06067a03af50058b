package academy.aligned.storefront.landing;

import academy.aligned.kernel.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a landing page: which fields count follows from its kind.
 *
 * @param courses which cards to show; none means all
 * @param link a place on this very site
 */
public record LandingBlock(
    @NotNull Kind kind,
    @Size(max = 120) @Nullable String heading,
    @Size(max = 3000) @Nullable String text,
    @Size(max = 12) @Nullable List<@NotBlank @Size(max = 300) String> items,
    @Size(max = 12)
        @Nullable
            List<@NotNull @Pattern(regexp = Slug.SHAPE, message = "must be a course's id") String>
            courses,
    @Size(max = 12) @Nullable List<@NotNull @Valid Question> questions,
    @Size(max = 80) @Nullable String by,
    @Size(max = 60) @Nullable String label,
    @Size(max = 200)
        @Pattern(
            regexp = "/([A-Za-z0-9][A-Za-z0-9._~-]*/?)*",
            message = "must be a path on this site, such as /courses/")
        @Nullable String link) {

  public enum Kind {
    HERO,
    TEXT,
    LIST,
    COURSES,
    TESTIMONIAL,
    QUESTIONS,
    ACTION
  }

  public record Question(
      @NotBlank @Size(max = 200) String question, @NotBlank @Size(max = 1500) String answer) {}
}
