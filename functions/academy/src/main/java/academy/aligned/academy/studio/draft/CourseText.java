package academy.aligned.academy.studio.draft;

import academy.aligned.academy.course.Course;
import academy.aligned.academy.course.Course.Answered;
import academy.aligned.academy.course.Course.Category;
import academy.aligned.academy.course.Course.Certificate;
import academy.aligned.academy.course.Course.Instructor;
import academy.aligned.academy.course.Course.Level;
import academy.aligned.academy.course.Course.Testimonial;
import academy.aligned.academy.course.CourseModule;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course as an editor sends it: all but its lessons' contents, and maybe not finished.
 *
 * @param ifVersion what it was changed from; 0 for a new one
 */
public record CourseText(
    @NotNull @Pattern(regexp = Slug.SHAPE) String course,
    @Min(0) int ifVersion,
    @NotBlank @Size(max = 120) String title,
    @NotNull @Size(max = 200) String subtitle,
    @NotNull @Size(max = 400) String summary,
    @NotNull Category category,
    @NotNull Level level,
    @NotNull @Pattern(regexp = "[a-z]{2}(-[A-Z]{2})?", message = "must be a language such as en")
        String locale,
    @NotNull @Size(max = 12) List<@NotNull @Size(max = 300) String> outcomes,
    @NotNull @Size(max = 12) List<@NotNull @Size(max = 300) String> forYou,
    @NotNull @Size(max = 12) List<@NotNull @Size(max = 300) String> notForYou,
    @Valid @Nullable Instructor instructor,
    @NotNull @Size(max = 12) List<@NotNull @Valid Testimonial> testimonials,
    @NotNull @Size(max = 20) List<@NotNull @Valid Answered> questions,
    @Min(50) @Max(100) int passMark,
    @Valid @Nullable Certificate certificate,
    @NotNull @Size(max = 20) List<@NotNull @Valid CourseModule> modules) {

  Course written() {
    return new Course(
        course,
        title.strip(),
        subtitle.strip(),
        summary.strip(),
        category,
        level,
        locale,
        outcomes,
        forYou,
        notForYou,
        instructor,
        testimonials,
        questions,
        passMark,
        certificate,
        modules);
  }
}
