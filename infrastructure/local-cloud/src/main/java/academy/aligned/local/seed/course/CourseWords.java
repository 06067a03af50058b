package academy.aligned.local.seed.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A course as its authors wrote it, and what an editor sends of it. */
record CourseWords(JsonNode head, List<JsonNode> modules) {
  String course() {
    return head.path("course").asString();
  }

  Stream<JsonNode> lessons() {
    return modules.stream().flatMap(module -> module.path("lessons").valueStream());
  }

  /** The films that its lessons need. */
  Stream<DemoFilm> films() {
    return lessons().flatMap(lesson -> film(lesson).stream());
  }

  private static Optional<DemoFilm> film(JsonNode lesson) {
    return lesson.has("film")
        ? Optional.of(DemoFilm.of(lesson.path("title").asString(), lesson.path("film")))
        : Optional.empty();
  }

  /** The course without its lessons' contents. */
  ObjectNode text(int ifVersion) {
    ObjectNode text = head.deepCopy().asObject();
    text.put("ifVersion", ifVersion);
    ArrayNode parts = text.putArray("modules");
    for (JsonNode module : modules) {
      ObjectNode part = module.deepCopy().asObject();
      ArrayNode names = part.putArray("lessons");
      module.path("lessons").forEach(lesson -> names.add(lesson.path("lesson").asString()));
      parts.add(part);
    }
    return text;
  }

  /** One lesson: its scenes are a film by now, and the last quiz is the exam. */
  static ObjectNode text(JsonNode lesson, int ifVersion) {
    ObjectNode text = lesson.deepCopy().asObject();
    text.put("ifVersion", ifVersion);
    film(lesson).ifPresent(film -> text.set("film", film.described()));
    if (text.path("quiz") instanceof ObjectNode quiz) {
      quiz.set("exam", quiz.remove("final"));
    }
    return text;
  }
}
