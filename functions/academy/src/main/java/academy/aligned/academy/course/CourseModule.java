package academy.aligned.academy.course;

import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A part of a course, with its lessons in order. */
public record CourseModule(
    @NotNull @Pattern(regexp = Slug.SHAPE) String module,
    @NotNull @Size(max = 120) String title,
    @NotNull @Size(max = 400) String summary,
    @NotNull @Size(max = 40) List<@NotNull @Pattern(regexp = Slug.SHAPE) String> lessons) {

  CourseModule without(String lesson) {
    return new CourseModule(
        module, title, summary, lessons.stream().filter(other -> !other.equals(lesson)).toList());
  }
}
