package academy.aligned.academy.course;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All of a course but its lessons' contents.
 *
 * @param passMark per cent of the last quiz
 * @param certificate null for a course that gives none
 */
public record Course(
    String course,
    String title,
    String subtitle,
    String summary,
    Category category,
    Level level,
    String locale,
    List<String> outcomes,
    List<String> forYou,
    List<String> notForYou,
    @Nullable Instructor instructor,
    List<Testimonial> testimonials,
    List<Answered> questions,
    int passMark,
    @Nullable Certificate certificate,
    List<CourseModule> modules) {

  public enum Category {
    CONCEPTION,
    PREGNANCY,
    BIRTH,
    POSTPARTUM,
    PROFESSIONAL
  }

  public enum Level {
    EVERYONE,
    PRACTITIONERS
  }

  /** Who teaches, and under which licence. */
  public record Instructor(
      @NotNull @Size(max = 80) String name,
      @NotNull @Size(max = 120) String role,
      @NotNull @Size(max = 600) String bio,
      @Size(max = 60) @Nullable String licence) {}

  /** What somebody says of it, and who she is. */
  public record Testimonial(
      @NotNull @Size(max = 400) String quote,
      @NotNull @Size(max = 60) String name,
      @NotNull @Size(max = 120) String about) {}

  /** A question that people ask before they buy. */
  public record Answered(
      @NotNull @Size(max = 200) String question, @NotNull @Size(max = 1000) String answer) {}

  /** What the certificate says of the course. */
  public record Certificate(@Min(0) @Max(400) double hours) {}

  /** The lessons in their order. */
  public Stream<String> lessons() {
    return modules.stream().flatMap(module -> module.lessons().stream());
  }

  /** The same without one lesson. */
  public Course without(String lesson) {
    return with(modules.stream().map(module -> module.without(lesson)).toList());
  }

  private Course with(List<CourseModule> others) {
    return new Course(
        course,
        title,
        subtitle,
        summary,
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
        others);
  }
}
