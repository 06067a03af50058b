package academy.aligned.academy.studio.review;

import academy.aligned.academy.course.Course;
import academy.aligned.academy.course.CourseModule;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.film.PlayableFilm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a course needs before anybody is asked to review it. */
final class Readiness {
  private final Course course;
  private final Map<String, Lesson> written;
  private final Faults faults = new Faults();

  private Readiness(Course course, List<Lesson> lessons) {
    this.course = course;
    this.written = lessons.stream().collect(Collectors.toMap(Lesson::lesson, Function.identity()));
  }

  /**
   * What is missing, all at once.
   *
   * @param lessons those that stand in a module
   * @param films those that can be played, by their upload
   */
  static Faults of(Course course, List<Lesson> lessons, Map<String, PlayableFilm> films) {
    Readiness readiness = new Readiness(course, lessons);
    readiness.head();
    readiness.modules();
    readiness.exam();
    lessons.forEach(
        lesson ->
            LessonRules.check(lesson, films, readiness.faults.in("lessons").in(lesson.lesson())));
    return readiness.faults;
  }

  private void head() {
    faults.text("title", course.title());
    faults.text("summary", course.summary());
    faults.some("outcomes", course.outcomes(), "entry: say what one can do afterwards");
    faults.texts("outcomes", course.outcomes());
    faults.texts("forYou", course.forYou());
    faults.texts("notForYou", course.notForYou());
    Course.Instructor instructor = course.instructor();
    if (instructor == null) {
      faults.add("instructor", "is missing");
    } else {
      faults.text("instructor.name", instructor.name());
      faults.text("instructor.role", instructor.role());
    }
    for (int i = 0; i < course.questions().size(); i++) {
      Faults at = faults.in("questions[" + i + "]");
      at.text("question", course.questions().get(i).question());
      at.text("answer", course.questions().get(i).answer());
    }
    for (int i = 0; i < course.testimonials().size(); i++) {
      Faults at = faults.in("testimonials[" + i + "]");
      at.text("quote", course.testimonials().get(i).quote());
      at.text("name", course.testimonials().get(i).name());
    }
  }

  private void modules() {
    faults.some("modules", course.modules(), "module");
    Set<String> names = new HashSet<>();
    Map<String, String> placed = new HashMap<>();
    for (int i = 0; i < course.modules().size(); i++) {
      CourseModule module = course.modules().get(i);
      Faults at = faults.in("modules[" + i + "]");
      at.unless(names.add(module.module()), "module", "is the name of another module too");
      at.text("title", module.title());
      at.some("lessons", module.lessons(), "lesson");
      for (String lesson : module.lessons()) {
        String before = placed.putIfAbsent(lesson, module.title());
        at.unless(before == null, "lessons", "name " + lesson + ", which stands elsewhere too");
        at.unless(written.containsKey(lesson), "lessons", "name " + lesson + ", not yet written");
      }
    }
  }

  private void exam() {
    List<String> exams =
        course
            .lessons()
            .filter(written::containsKey)
            .filter(lesson -> written.get(lesson).exam())
            .toList();
    if (exams.size() > 1) {
      faults.in("lessons").in(exams.getLast()).add("quiz.exam", "there is another final quiz");
    }
    if (course.certificate() != null) {
      faults.unless(!exams.isEmpty(), "certificate", "needs a final quiz to be passed");
      faults.unless(
          course.certificate().hours() > 0, "certificate.hours", "must say how long it takes");
    }
    if (course
        .lessons()
        .noneMatch(name -> written.containsKey(name) && written.get(name).required())) {
      faults.add("modules", "have no lesson that is required");
    }
  }
}
