package academy.aligned.storefront.press;

import academy.aligned.storefront.app.SiteFile;
import academy.aligned.storefront.course.Course;
import academy.aligned.storefront.course.Lesson;
import academy.aligned.storefront.page.Card;
import academy.aligned.storefront.page.Frame;
import academy.aligned.storefront.page.Picture;
import academy.aligned.storefront.page.kind.CoursePage;
import academy.aligned.storefront.page.kind.LessonPage;
import academy.aligned.storefront.page.linked.LinkedCourse;
import academy.aligned.storefront.page.linked.LinkedPath;
import academy.aligned.storefront.page.linked.LinkedPath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A course's own page, and one for each lesson that is free. */
record CoursePages(Stock stock, Course course) {
  private static final Step COURSES = new Step("Courses", "/courses/");

  List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>();
    for (Course.Module module : course.modules()) {
      for (Lesson lesson : module.lessons()) {
        if (lesson.free()) {
          captions(lesson).ifPresent(files::add);
          files.add(lesson(module, lesson));
        }
      }
    }
    files.add(page());
    return files;
  }

  private SiteFile page() {
    Frame bare =
        frame(
            course.path(),
            course.title(),
            Optional.ofNullable(course.summary()).orElse(course.title()),
            Picture.of(course));
    Frame frame =
        bare.with(
            List.of(
                LinkedCourse.of(course, stock.buy(course), bare),
                LinkedPath.of(stock.origin(), List.of(COURSES, here()))));
    return Pages.page(
        "course",
        frame,
        new CoursePage(
            frame,
            course,
            stock.buy(course),
            stock.bundleWith(course),
            stock.hasPlans(),
            stock.praise() && !course.testimonials().isEmpty(),
            others()));
  }

  private Step here() {
    return new Step(course.title(), course.path());
  }

  /** What comes next in a family's time first. */
  private List<Card> others() {
    List<Card> cards = stock.cards();
    int own = 0;
    while (own < cards.size() && !cards.get(own).path().equals(course.path())) {
      own++;
    }
    List<Card> others =
        new ArrayList<>(cards.subList(Math.min(own + 1, cards.size()), cards.size()));
    others.addAll(cards.subList(0, own));
    return others.stream().limit(3).toList();
  }

  private SiteFile lesson(Course.Module module, Lesson lesson) {
    Frame frame =
        frame(
                course.path(lesson),
                lesson.title(),
                Optional.ofNullable(lesson.summary()).orElse(lesson.title()),
                Picture.of(lesson, course))
            .with(
                List.of(
                    LinkedPath.of(
                        stock.origin(),
                        List.of(COURSES, here(), new Step(lesson.title(), course.path(lesson))))));
    return Pages.page(
        "lesson",
        frame,
        new LessonPage(
            frame,
            course,
            module,
            lesson,
            captions(lesson).map(SiteFile::path),
            stock.buy(course)));
  }

  private Optional<SiteFile> captions(Lesson lesson) {
    return Optional.ofNullable(lesson.film())
        .flatMap(film -> Optional.ofNullable(film.captions()))
        .map(
            captions ->
                SiteFile.changing(
                    course.path(lesson) + "captions.vtt", captions, "text/vtt; charset=utf-8"));
  }

  private Frame frame(String path, String title, String description, String image) {
    return stock.frame(path, "courses", title, description).picturing(image);
  }
}
