package academy.aligned.academy;

import academy.aligned.academy.learning.Lectures;
import academy.aligned.kernel.events.CommerceEvent.AccessChanged;
import academy.aligned.testkit.law.Example;
import academy.aligned.testkit.law.Heard;
import academy.aligned.testkit.world.Persona;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Working calls of learning, for the laws. */
record LearningExamples(Campus campus) {
  private static final String LEARN = "/api/learn/courses/" + Lectures.COURSE;

  List<Example> all() {
    Lectures lectures = Lectures.on(campus);
    Persona ana = lectures.ana();
    lectures.enrolled(ana);
    List<Example> examples = new ArrayList<>(reading(ana));
    examples.addAll(reporting(lectures, ana));
    examples.addAll(writing(lectures, ana));
    examples.addAll(certificates(lectures, ana));
    return examples;
  }

  /** Who has not bought a course is refused alike, whether or not there is one. */
  private List<Example> reading(Persona ana) {
    return List.of(
        Example.own("GET /api/learn/courses", ana, "/api/learn/courses", null),
        Example.own("GET /api/learn/courses/{course}", ana, LEARN, null),
        Example.own(
            "GET /api/learn/courses/{course}/lessons/{lesson}",
            ana,
            LEARN + "/lessons/stride",
            null),
        Example.own("GET /api/learn/courses/{course}/notes", ana, LEARN + "/notes", null),
        Example.about(
            "GET /api/courses/{course}/lessons/{lesson}",
            Persona.VISITOR,
            "/api/courses/" + Lectures.COURSE + "/lessons/welcome",
            "/api/courses/" + Lectures.COURSE + "/lessons/stride",
            null));
  }

  private List<Example> reporting(Lectures lectures, Persona ana) {
    return List.of(
        Example.own(
            "PUT /api/learn/progress",
            ana,
            "/api/learn/progress",
            Map.of("entries", List.of(lectures.seen("stride", 5, 60, false)))),
        Example.own(
            "POST /api/learn/courses/{course}/lessons/{lesson}/answers",
            ana,
            LEARN + "/lessons/exam/answers",
            Map.of("attempt", lectures.id(), "question", "pace", "choices", List.of(0))));
  }

  private List<Example> writing(Lectures lectures, Persona ana) {
    Map<String, Object> note =
        Map.of(
            "course",
            Lectures.COURSE,
            "lesson",
            "stride",
            "seconds",
            3,
            "text",
            "Heel first",
            "editedAt",
            lectures.now().toString());
    Map<String, Object> bookmark =
        Map.of("course", Lectures.COURSE, "lesson", "stride", "seconds", 9, "title", "Again");
    String oldNote = "/api/learn/notes/" + lectures.id();
    String oldBookmark = "/api/learn/bookmarks/" + lectures.id();
    lectures.put(ana, oldNote, note);
    lectures.put(ana, oldBookmark, bookmark);
    return List.of(
        Example.own("PUT /api/learn/notes/{note}", ana, "/api/learn/notes/" + lectures.id(), note),
        Example.about(
            "DELETE /api/learn/notes/{note}",
            ana,
            oldNote,
            "/api/learn/notes/" + lectures.id(),
            null),
        Example.own(
            "PUT /api/learn/bookmarks/{bookmark}",
            ana,
            "/api/learn/bookmarks/" + lectures.id(),
            bookmark),
        Example.about(
            "DELETE /api/learn/bookmarks/{bookmark}",
            ana,
            oldBookmark,
            "/api/learn/bookmarks/" + lectures.id(),
            null));
  }

  private List<Example> certificates(Lectures lectures, Persona ana) {
    lectures.doneAll(ana);
    lectures.passed(ana);
    String certificate = lectures.certificate(ana, "Ana Lima");
    return List.of(
        Example.own(
            "POST /api/learn/courses/{course}/certificate",
            ana,
            LEARN + "/certificate",
            Map.of("name", "Ana Lima")),
        Example.own("GET /api/learn/certificates", ana, "/api/learn/certificates", null),
        Example.about(
            "GET /api/certificates/{certificate}",
            Persona.VISITOR,
            "/api/certificates/" + certificate,
            "/api/certificates/" + "0".repeat(32),
            null));
  }

  List<Heard> heard() {
    var ana = campus.north().ana().userId();
    var courses = List.of(Lectures.COURSE);
    String purchase = campus.world().ids().next();
    return List.of(Heard.of(new AccessChanged(ana, purchase, courses, "ACTIVE", null, "paid", 1)));
  }
}
