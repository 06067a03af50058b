package academy.aligned.academy;

import academy.aligned.kernel.events.AcademyEvent.PublishingDue;
import academy.aligned.kernel.events.MediaEvent.VideoReady;
import academy.aligned.testkit.law.Example;
import academy.aligned.testkit.law.Heard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Working calls of the studio, for the laws. */
record StudioExamples(Campus campus) {
  private static final String COURSES = "/api/studio/courses/";
  private static final Map<String, Object> NOTHING = Map.of();

  List<Example> all() {
    Desk desk = Desk.on(campus);
    List<Example> examples = new ArrayList<>(drafts(desk));
    examples.addAll(versions(desk));
    examples.addAll(passage(desk));
    examples.addAll(imports(desk));
    return examples;
  }

  private List<Example> drafts(Desk desk) {
    desk.written("align-shown");
    String lessons = "align-shown/lessons/";
    desk.put("/" + lessons + "spare", Desk.text(Syllabus.lesson("welcome"), 0));
    return List.of(
        Example.own("GET /api/studio/courses", desk.editor(), "/api/studio/courses", null),
        about("GET", "", "align-shown", null),
        Example.own(
            "PUT /api/studio/courses/{course}",
            desk.editor(),
            COURSES + "align-fresh",
            Desk.text("align-fresh", 0)),
        Example.about(
            "PUT /api/studio/courses/{course}/lessons/{lesson}",
            desk.editor(),
            COURSES + lessons + "extra",
            COURSES + "align-missing/lessons/extra",
            Desk.text(Syllabus.everything("extra"), 0)),
        Example.about(
            "DELETE /api/studio/courses/{course}/lessons/{lesson}",
            desk.editor(),
            COURSES + lessons + "spare",
            COURSES + lessons + "nobody",
            null));
  }

  private List<Example> versions(Desk desk) {
    desk.published("align-live");
    int version = desk.version("align-live");
    return List.of(
        Example.about(
            "GET /api/studio/courses/{course}/versions/{version}",
            desk.editor(),
            COURSES + "align-live/versions/1",
            COURSES + "align-live/versions/7",
            null),
        about("POST", "/restore", "align-live", Map.of("version", 1, "ifVersion", version)));
  }

  private List<Example> passage(Desk desk) {
    int version = desk.written("align-ready");
    desk.asked("align-asked");
    desk.asked("align-doubtful");
    desk.approved("align-approved");
    desk.scheduled("align-waiting", campus.world().clock().instant().plus(Duration.ofDays(1)));
    desk.published("align-old");
    return List.of(
        about("POST", "/review", "align-ready", Map.of("ifVersion", version, "note", "New")),
        about("POST", "/approve", "align-asked", seen(desk, "align-asked", Map.of())),
        about(
            "POST",
            "/return",
            "align-doubtful",
            seen(desk, "align-doubtful", Map.of("reason", "Say more of shoes."))),
        about("POST", "/publish", "align-approved", seen(desk, "align-approved", Map.of())),
        about("POST", "/unschedule", "align-waiting", NOTHING),
        about("POST", "/archive", "align-old", Map.of("reason", "There is a better one.")));
  }

  private static Map<String, Object> seen(Desk desk, String course, Map<String, Object> body) {
    Map<String, Object> all = new HashMap<>(body);
    all.put("ifVersion", desk.version(course));
    return all;
  }

  private List<Example> imports(Desk desk) {
    String document = campus.world().ids().next();
    String imports = "/api/studio/imports";
    byte[] bytes = Handout.ofWalking().bytes();
    Desk.send(desk.announce(document, bytes.length), bytes);
    String fresh = campus.world().ids().next();
    return List.of(
        Example.own(
            "POST /api/studio/imports",
            desk.editor(),
            imports,
            Map.of("document", fresh, "filename", "handout.pdf", "bytes", 5)),
        Example.about(
            "POST /api/studio/imports/{document}/read",
            desk.editor(),
            imports + "/" + document + "/read",
            imports + "/" + campus.world().ids().next() + "/read",
            NOTHING));
  }

  private Example about(String method, String rest, String course, @Nullable Object body) {
    return Example.about(
        method + " /api/studio/courses/{course}" + rest,
        campus.north().editor(),
        COURSES + course + rest,
        COURSES + "align-missing" + rest,
        body);
  }

  List<Heard> heard() {
    return List.of(
        Heard.of(new VideoReady(Syllabus.FILM, Campus.rendition())), Heard.of(new PublishingDue()));
  }
}
