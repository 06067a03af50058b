package academy.aligned.academy;

import academy.aligned.academy.course.Block;
import academy.aligned.academy.course.Course;
import academy.aligned.academy.course.CourseModule;
import academy.aligned.academy.course.Film;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.course.Quiz;
import academy.aligned.academy.course.Worksheet;
import java.util.List;

/** A small course with a lesson of every kind. */
public final class Syllabus {
  public static final String COURSE = "align-walking";
  public static final String FILM = "0195f6a0-0000-7000-8000-00000000f11a";

  private Syllabus() {}

  public static Course course() {
    return new Course(
        COURSE,
        "Align Walking",
        "Ten minutes a day",
        "How to walk with ease.",
        Course.Category.PREGNANCY,
        Course.Level.EVERYONE,
        "en",
        List.of("Walk with ease"),
        List.of("Anybody who walks"),
        List.of("Runners"),
        new Course.Instructor("Dr. Ida Moss", "Chiropractor", "Walks every day.", "CCO 1"),
        List.of(new Course.Testimonial("It was calm.", "Mia T.", "second pregnancy")),
        List.of(new Course.Answered("Do I need shoes?", "No.")),
        80,
        new Course.Certificate(1.5),
        List.of(
            new CourseModule(
                "first-steps", "First steps", "Where to begin.", List.of("welcome", "stride")),
            new CourseModule(
                "further", "Further", "Where to go.", List.of("practice", "diary", "exam"))));
  }

  public static List<Lesson> lessons() {
    return List.of(
        lesson("welcome", Lesson.Kind.READING, true, null, null, null),
        lesson("stride", Lesson.Kind.VIDEO, false, film(), null, null),
        lesson("practice", Lesson.Kind.PRACTICE, false, null, null, null),
        lesson("diary", Lesson.Kind.WORKSHEET, false, null, worksheet(), null),
        lesson("exam", Lesson.Kind.QUIZ, false, null, null, quiz(true)));
  }

  public static Lesson lesson(String name) {
    return lessons().stream()
        .filter(lesson -> lesson.lesson().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Lesson lesson(
      String name, Lesson.Kind kind, boolean free, Film film, Worksheet worksheet, Quiz quiz) {
    return new Lesson(
        name,
        "About " + name,
        "What " + name + " is.",
        kind,
        5,
        free,
        true,
        0,
        blocks(kind),
        film,
        worksheet,
        quiz);
  }

  private static List<Block> blocks(Lesson.Kind kind) {
    Block exercise =
        new Block(
            Block.Type.EXERCISE, null, null, null, null, null, null, "walking", "5 minutes", null);
    Block text = Block.of(Block.Type.TEXT, "Stand tall and look ahead.");
    return kind == Lesson.Kind.PRACTICE ? List.of(text, exercise) : List.of(text);
  }

  public static Film film() {
    return new Film(
        FILM,
        "WEBVTT\n\n00:00.000 --> 00:08.000\nStand tall.\n",
        List.of(new Film.Mark(0, "Standing")),
        null);
  }

  public static Worksheet worksheet() {
    return new Worksheet(
        "Walking diary",
        "A line a day.",
        List.of(
            new Worksheet.Section("Today", Worksheet.Kind.LINES, null, 4, null, null, null),
            new Worksheet.Section(
                "Shoes", Worksheet.Kind.CHECKS, null, null, List.of("Flat", "Wide"), null, null),
            new Worksheet.Section(
                "Week",
                Worksheet.Kind.TABLE,
                null,
                null,
                null,
                List.of("Day", "Minutes"),
                List.of("Monday", "")),
            new Worksheet.Section(
                "Mind", Worksheet.Kind.TEXT, "Stop when it hurts.", null, null, null, null)));
  }

  public static Quiz quiz(boolean exam) {
    return new Quiz(
        exam,
        List.of(
            new Quiz.Question(
                "pace",
                "How fast?",
                false,
                List.of(
                    new Quiz.Choice("So that you can talk", true), new Quiz.Choice("Fast", false)),
                "You can talk while you walk."),
            new Quiz.Question(
                "shoes",
                "Which shoes?",
                true,
                List.of(
                    new Quiz.Choice("Flat", true),
                    new Quiz.Choice("High", false),
                    new Quiz.Choice("Wide", true)),
                "Feet need room.")));
  }

  /** A lesson that has every part a lesson can have. */
  public static Lesson everything(String name) {
    Block note =
        new Block(
            Block.Type.NOTE,
            "Stop when it hurts.",
            null,
            List.of("Rest"),
            Block.Tone.STOP,
            "Pain",
            "Dr. Moss",
            "walking",
            "5 minutes",
            "Slowly");
    return new Lesson(
        name,
        "About " + name,
        "All at once.",
        Lesson.Kind.READING,
        5,
        false,
        true,
        0,
        List.of(note, Block.list(true, List.of("One", "Two"))),
        film(),
        worksheet(),
        quiz(false));
  }
}
