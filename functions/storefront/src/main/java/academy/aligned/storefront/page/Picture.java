package academy.aligned.storefront.page;

import academy.aligned.storefront.course.Course;
import academy.aligned.storefront.course.Lesson;
import java.util.Map;

/** Which drawing of the shared library stands for a course or a lesson. */
public final class Picture {
  private static final Map<String, String> BY_CATEGORY =
      Map.of(
          "CONCEPTION", "rib-breathing",
          "PREGNANCY", "cat-cow",
          "BIRTH", "supported-deep-squat",
          "POSTPARTUM", "lifting-baby");

  private Picture() {}

  public static String of(Course course) {
    String drawn = BY_CATEGORY.get(String.valueOf(course.category()));
    return still(drawn == null ? "walking" : drawn);
  }

  public static String of(Lesson lesson, Course course) {
    return lesson.drawing().map(Picture::still).orElseGet(() -> of(course));
  }

  public static String still(String exercise) {
    return "/library/media/" + exercise + ".jpg";
  }
}
