package academy.aligned.storefront.course;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The public part of a published course; what its author left out is simply not shown. */
public record Course(
    String course,
    int version,
    String title,
    @Nullable String subtitle,
    @Nullable String summary,
    @Nullable String category,
    @Nullable String locale,
    List<String> outcomes,
    List<String> forYou,
    List<String> notForYou,
    @Nullable Instructor instructor,
    List<Testimonial> testimonials,
    List<Question> questions,
    int passMark,
    @Nullable Certificate certificate,
    List<Module> modules) {

  public Course {
    outcomes = Lists.orNone(outcomes);
    forYou = Lists.orNone(forYou);
    notForYou = Lists.orNone(notForYou);
    testimonials = Lists.orNone(testimonials);
    questions = Lists.orNone(questions);
    modules = Lists.orNone(modules);
  }

  /** {@code licence} is the number the profession's own register knows her by. */
  public record Instructor(
      String name, @Nullable String role, @Nullable String bio, @Nullable String licence) {
    private static final Pattern TITLES =
        Pattern.compile("^\\s*((dr|prof|mrs|mr|ms|mx)\\b\\.?\\s*)+", Pattern.CASE_INSENSITIVE);

    /** The first letter of what she is called without her titles; empty if there is none. */
    public String initial() {
      return TITLES
          .matcher(name)
          .replaceFirst("")
          .codePoints()
          .filter(Character::isLetter)
          .mapToObj(Character::toString)
          .findFirst()
          .orElse("");
    }
  }

  public record Testimonial(String quote, String name, @Nullable String about) {}

  public record Question(String question, String answer) {}

  public record Certificate(double hours) {}

  public record Module(
      String module, String title, @Nullable String summary, List<Lesson> lessons) {
    public Module {
      lessons = Lists.orNone(lessons);
    }

    public int minutes() {
      return lessons.stream().mapToInt(Lesson::minutes).sum();
    }
  }

  public Stream<Lesson> lessons() {
    return modules.stream().flatMap(module -> module.lessons().stream());
  }

  public List<Lesson> free() {
    return lessons().filter(Lesson::free).toList();
  }

  public int minutes() {
    return lessons().mapToInt(Lesson::minutes).sum();
  }

  public long count(Lesson.Kind kind) {
    return lessons().filter(lesson -> lesson.kind() == kind).count();
  }

  public String path() {
    return "/courses/" + course + "/";
  }

  public String path(Lesson lesson) {
    return path() + lesson.lesson() + "/";
  }
}
