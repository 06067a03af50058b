package academy.aligned.storefront;

import academy.aligned.kernel.events.CommerceEvent.OfferChanged;
import academy.aligned.kernel.events.CommerceEvent.PriceTag;
import academy.aligned.kernel.events.CommerceEvent.Terms;
import academy.aligned.kernel.json.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Things to sell, for tests. */
public final class Samples {
  private static final String COURSE =
      """
      {"course":"align-birth","version":1,"title":"Align Birth","subtitle":"Breath and choices",
       "summary":"A calm course for the day itself.","category":"BIRTH","locale":"en",
       "outcomes":["Breathe through a contraction"],"forYou":["You are 28 weeks or more"],
       "notForYou":["You bleed now: ring your unit"],
       "instructor":{"name":"Dr. Bonnie Hart","role":"Chiropractor","bio":"Small steps.","licence":"CCO 48213"},
       "testimonials":[{"quote":"So much calmer.","name":"Imani K.","about":"first baby"}],
       "questions":[{"question":"When should I start?","answer":"Around 30 weeks."}],
       "passMark":80,"certificate":{"hours":3.5},
       "modules":[
        {"module":"labour","title":"How labour works","summary":"From the first tightening.","lessons":[
         {"lesson":"welcome","title":"Welcome","summary":"How to use it.","kind":"READING","minutes":6,"free":true,
          "blocks":[{"type":"HEADING","text":"You cannot plan the day"},{"type":"TEXT","text":"But you can know the ground."}]},
         {"lesson":"positions","title":"Positions","kind":"VIDEO","minutes":9,"free":false},
         {"lesson":"watch-me","title":"Watch me","summary":"A film.","kind":"VIDEO","minutes":5,"free":true,
          "film":{"media":"m1","captions":"WEBVTT\\n\\n00:00.000 --> 00:02.000\\nRock slowly.","chapters":[{"at":0,"title":"Rock"}],"transcript":"Rock slowly."},
          "blocks":[{"type":"EXERCISE","exercise":"cat-cow","dose":"2 rounds","note":"slowly"}]}]}]}
      """;

  private Samples() {}

  public static ObjectNode course(String course, int version, String title) {
    return ((ObjectNode) Json.MAPPER.readTree(COURSE))
        .put("course", course)
        .put("version", version)
        .put("title", title);
  }

  /** The course as the academy files it: names, lines and free lessons apart. */
  static ObjectNode file(ObjectNode whole) {
    ObjectNode course = whole.deepCopy();
    ObjectNode file = Json.MAPPER.createObjectNode().put("version", whole.path("version").asInt());
    course.remove("version");
    file.set("course", course);
    ArrayNode lines = file.putArray("lessons");
    ArrayNode free = file.putArray("free");
    for (JsonNode module : course.path("modules")) {
      JsonNode lessons = module.path("lessons");
      ArrayNode names = ((ObjectNode) module).putArray("lessons");
      for (JsonNode lesson : lessons) {
        names.add(lesson.path("lesson").asString());
        lines.add(((ObjectNode) lesson.deepCopy()).remove(List.of("blocks", "film")));
        if (lesson.path("free").asBoolean()) {
          free.add(lesson);
        }
      }
    }
    return file;
  }

  /** As long a course as there is. */
  public static ObjectNode longCourse() {
    ObjectNode course = course("align-everything", 1, "Align Everything");
    String words = "What your body does in these weeks, and what you can do about it, in words. ";
    ArrayNode modules = course.putArray("modules");
    for (int i = 0; i < 12; i++) {
      ObjectNode module = modules.addObject().put("module", "module-" + i).put("title", i + words);
      module.put("summary", words.repeat(2));
      ArrayNode lessons = module.putArray("lessons");
      for (int j = 0; j < 12; j++) {
        lessons
            .addObject()
            .put("lesson", "lesson-" + i + "-" + j)
            .put("title", i + "." + j + " " + words)
            .put("kind", "READING")
            .put("minutes", 9)
            .put("free", false);
      }
    }
    return course;
  }

  public static Terms course(String course, long usd) {
    return new Terms("COURSE", course, "", List.of(course), List.of(once(course, usd)), false);
  }

  public static Terms bundle(List<String> courses, long usd) {
    return new Terms(
        "BUNDLE", "All of it", "Every course.", courses, List.of(once("bundle", usd)), false);
  }

  public static Terms tier(long month, long year) {
    return new Terms(
        "TIER",
        "Basic",
        "All courses.",
        List.of("align-birth"),
        List.of(
            new PriceTag("basic-monthly", "MONTH", 7, Map.of("usd", month)),
            new PriceTag("basic-yearly", "YEAR", 7, Map.of("usd", year))),
        false);
  }

  private static PriceTag once(String name, long usd) {
    return new PriceTag(name + "-once", null, 0, Map.of("usd", usd, "gbp", usd * 3 / 4));
  }

  public static OfferChanged offer(String offer, int version, Terms terms) {
    return new OfferChanged(offer, version, terms);
  }

  public static Map<String, Object> landing(String page) {
    return landing(page, 0, "PUBLISHED", "Sleep better");
  }

  public static Map<String, Object> landing(
      String page, int ifVersion, String state, String heading) {
    return Map.of(
        "ifVersion",
        ifVersion,
        "title",
        "Better nights",
        "description",
        "Small changes that help at night.",
        "state",
        state,
        "blocks",
        List.of(
            Map.of("kind", "HERO", "heading", heading, "text", "Of " + page),
            Map.of("kind", "LIST", "items", List.of("A pillow between the knees")),
            Map.of("kind", "COURSES", "courses", List.of("align-birth")),
            Map.of("kind", "TESTIMONIAL", "text", "I slept.", "by", "Imani K."),
            Map.of(
                "kind",
                "QUESTIONS",
                "questions",
                List.of(Map.of("question", "Is it safe?", "answer", "Yes."))),
            Map.of("kind", "ACTION", "label", "See the plans", "link", "/plans/")));
  }
}
