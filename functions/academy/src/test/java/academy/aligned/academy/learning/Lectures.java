package academy.aligned.academy.learning;

import academy.aligned.academy.Campus;
import academy.aligned.academy.Syllabus;
import academy.aligned.academy.course.Course;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.published.PublishedCourses;
import academy.aligned.kernel.events.CommerceEvent.AccessChanged;
import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.PublishedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A campus with a course on it, and people who take it. */
public final class Lectures {
  public static final String COURSE = Syllabus.COURSE;
  private static final String LEARN = "/api/learn/courses/" + COURSE;

  private final Campus campus;

  private Lectures(Campus campus) {
    this.campus = campus;
    campus.publish(1, Syllabus.course(), Syllabus.lessons());
  }

  public static Lectures open() {
    return on(Campus.open());
  }

  public static Lectures on(Campus campus) {
    return new Lectures(campus);
  }

  public Campus campus() {
    return campus;
  }

  public Persona ana() {
    return campus.north().ana();
  }

  public Persona ben() {
    return campus.north().ben();
  }

  public String id() {
    return campus.world().ids().next();
  }

  public Instant now() {
    return campus.world().clock().instant();
  }

  /** The same course with other lessons in it. */
  public void republish(int version, List<Lesson> lessons) {
    Course old = Syllabus.course();
    campus.publish(version, old, lessons);
  }

  /** The course is no longer offered. */
  public void archive() {
    var parts = campus.world().parts();
    var scope = campus.world().job(campus.north().tenant());
    var shown = parts.published().get(scope, COURSE);
    PublishedCourses.show(parts.table().write(scope), shown.archive()).commit();
  }

  /** Another course of the same lessons. */
  public Course other() {
    Course old = Syllabus.course();
    return new Course(
        "align-zigzag",
        "Align Zigzag",
        old.subtitle(),
        old.summary(),
        old.category(),
        old.level(),
        old.locale(),
        old.outcomes(),
        old.forYou(),
        old.notForYou(),
        old.instructor(),
        old.testimonials(),
        old.questions(),
        old.passMark(),
        old.certificate(),
        old.modules());
  }

  /** The lessons, one of them released so many days after enrolment. */
  public static List<Lesson> released(String name, int afterDays) {
    return Syllabus.lessons().stream()
        .map(lesson -> lesson.lesson().equals(name) ? after(lesson, afterDays) : lesson)
        .toList();
  }

  private static Lesson after(Lesson lesson, int days) {
    return new Lesson(
        lesson.lesson(),
        lesson.title(),
        lesson.summary(),
        lesson.kind(),
        lesson.minutes(),
        lesson.free(),
        lesson.required(),
        days,
        lesson.blocks(),
        lesson.film(),
        lesson.worksheet(),
        lesson.quiz());
  }

  /** What commerce says of a purchase of this course. */
  public void access(Persona who, String purchase, String state, int version) {
    access(who, purchase, state, version, null, List.of(COURSE));
  }

  public void access(
      Persona who,
      String purchase,
      String state,
      int version,
      @Nullable Instant until,
      List<String> courses) {
    var event =
        new AccessChanged(
            who.userId(), purchase, courses, state, until, "because of " + state, version);
    campus.world().happens(campus.north().tenant(), event);
  }

  /** Bought and paid; the purchase. */
  public String enrolled(Persona who) {
    String purchase = id();
    access(who, purchase, "ACTIVE", 1);
    return purchase;
  }

  public Answer get(Persona who, String path) {
    return campus.north().get(who, path);
  }

  public Answer put(Persona who, String path, Object body) {
    return campus.north().put(who, path, body);
  }

  public Answer courses(Persona who) {
    return get(who, "/api/learn/courses");
  }

  public Answer outline(Persona who) {
    return get(who, LEARN);
  }

  public Answer lesson(Persona who, String lesson) {
    return get(who, LEARN + "/lessons/" + lesson);
  }

  /** One lesson as the outline shows it. */
  public JsonNode step(Persona who, String lesson) {
    return outline(who)
        .body()
        .path("modules")
        .valueStream()
        .flatMap(module -> module.path("lessons").valueStream())
        .filter(step -> step.path("lesson").asString().equals(lesson))
        .findFirst()
        .orElseThrow();
  }

  /** Something a device saw in a lesson just now. */
  public Map<String, Object> seen(String lesson, int seconds, int length, boolean done) {
    return new HashMap<>(
        Map.of(
            "course", COURSE,
            "lesson", lesson,
            "seconds", seconds,
            "length", length,
            "done", done,
            "at", now().toString()));
  }

  public Map<String, Object> done(String lesson) {
    return seen(lesson, 0, 0, true);
  }

  public Answer report(Persona who, Object... entries) {
    return put(who, "/api/learn/progress", Map.of("entries", List.of(entries)));
  }

  public Answer answer(Persona who, String attempt, String question, Integer... choices) {
    return campus
        .north()
        .post(
            who,
            LEARN + "/lessons/exam/answers",
            Map.of("attempt", attempt, "question", question, "choices", List.of(choices)));
  }

  /** All questions of the last quiz, rightly. */
  public Answer passed(Persona who) {
    String attempt = id();
    answer(who, attempt, "pace", 0);
    return answer(who, attempt, "shoes", 0, 2);
  }

  /** Every lesson but the last quiz. */
  public Answer doneAll(Persona who) {
    return report(who, done("welcome"), done("stride"), done("practice"), done("diary"));
  }

  public Answer asksForCertificate(Persona who, String name) {
    return campus.north().post(who, LEARN + "/certificate", Map.of("name", name));
  }

  /** The certificate she is given under this name. */
  public String certificate(Persona who, String name) {
    return asksForCertificate(who, name).body().path("certificate").asString();
  }

  /** All that the signature of an address opens. */
  public static String opens(String address) {
    String policy = address.replaceFirst(".*[?&]Policy=([^&]*).*", "$1");
    String base64 = policy.replace('-', '+').replace('_', '=').replace('~', '/');
    String text = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    return Json.MAPPER.readTree(text).at("/Statement/0/Resource").asString();
  }

  /** What was told so far is of no interest. */
  public void forget() {
    var _ = campus.world().published();
  }

  /** The events of a kind since somebody last looked. */
  public List<PublishedEvent> told(String type) {
    return campus.world().published().stream().filter(event -> event.type().equals(type)).toList();
  }
}
