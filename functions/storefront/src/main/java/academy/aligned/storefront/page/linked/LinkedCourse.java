package academy.aligned.storefront.page.linked;

import academy.aligned.kernel.json.Json;
import academy.aligned.storefront.course.Course;
import academy.aligned.storefront.page.Amount;
import academy.aligned.storefront.page.Buy;
import academy.aligned.storefront.page.Frame;
import academy.aligned.storefront.page.Length;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A course in schema.org's words. */
public final class LinkedCourse {
  private LinkedCourse() {}

  public static String of(Course course, Optional<Buy> buy, Frame frame) {
    ObjectNode node = head(course, frame);
    provider(node, frame);
    ArrayNode teaches = node.putArray("teaches");
    course.outcomes().forEach(teaches::add);
    instance(course, node);
    syllabus(course, node);
    ArrayNode offers = node.putArray("offers");
    buy.ifPresent(one -> one.first().amounts().forEach(amount -> offer(offers, amount, frame)));
    return DataBlock.of(node);
  }

  private static ObjectNode head(Course course, Frame frame) {
    return Json.MAPPER
        .createObjectNode()
        .put("@context", "https://schema.org")
        .put("@type", "Course")
        .put("@id", frame.canonical())
        .put("url", frame.canonical())
        .put("name", course.title())
        .put("description", frame.description())
        .put("image", frame.imageAddress())
        .put("inLanguage", course.locale() == null ? "en" : course.locale())
        .put("courseCode", course.course())
        .put("educationalCredentialAwarded", "Certificate of completion");
  }

  private static void provider(ObjectNode node, Frame frame) {
    node.putObject("provider")
        .put("@type", "Organization")
        .put("name", frame.site())
        .put("sameAs", frame.origin() + "/");
  }

  private static void instance(Course course, ObjectNode node) {
    ObjectNode instance =
        node.putArray("hasCourseInstance")
            .addObject()
            .put("@type", "CourseInstance")
            .put("courseMode", "Online")
            .put("courseWorkload", Length.iso(course.minutes()));
    if (course.instructor() != null) {
      instance
          .putObject("instructor")
          .put("@type", "Person")
          .put("name", course.instructor().name());
    }
  }

  private static void syllabus(Course course, ObjectNode node) {
    ArrayNode sections = node.putArray("syllabusSections");
    course
        .modules()
        .forEach(
            module ->
                sections
                    .addObject()
                    .put("@type", "Syllabus")
                    .put("name", module.title())
                    .put("description", module.summary() == null ? "" : module.summary())
                    .put("timeRequired", Length.iso(module.minutes())));
  }

  private static void offer(ArrayNode offers, Amount amount, Frame frame) {
    offers
        .addObject()
        .put("@type", "Offer")
        .put("category", "Paid")
        .put("price", amount.decimal())
        .put("priceCurrency", amount.code())
        .put("availability", "https://schema.org/InStock")
        .put("url", frame.canonical());
  }
}
