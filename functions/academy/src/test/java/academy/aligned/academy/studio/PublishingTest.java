package academy.aligned.academy.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.academy.Campus;
import academy.aligned.academy.Desk;
import academy.aligned.academy.Syllabus;
import academy.aligned.academy.published.PublishedCourses;
import academy.aligned.kernel.events.AcademyEvent.PublishingDue;
import academy.aligned.storage.files.TenantFiles.Content;
import academy.aligned.storage.table.Key;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.PublishedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PublishingTest {
  private static final String COURSE = "/align-steps";

  private final Campus campus = Campus.open();
  private final Desk desk = Desk.on(campus);

  @Test
  void everybody_may_read_all_but_what_paid_lessons_hold() {
    desk.published("align-steps");
    JsonNode part = desk.publicPart("align-steps");
    assertThat(part.path("version").asInt()).isEqualTo(1);
    assertThat(part.at("/course/instructor/name").asString()).isEqualTo("Dr. Ida Moss");
    assertThat(part.path("lessons").findValuesAsString("lesson"))
        .containsExactly("welcome", "stride", "practice", "diary", "exam");
    assertThat(part.path("free").findValuesAsString("lesson")).containsExactly("welcome");
    assertThat(part.toString()).doesNotContain("You can talk while you walk", Syllabus.FILM);
    assertThat(events())
        .containsExactly(
            "academy.course-published {\"course\":\"align-steps\",\"version\":1,"
                + "\"file\":\"site/academy/courses/align-steps/1.json\"}");
  }

  @Test
  void worksheets_are_papers_that_need_a_signature_those_of_free_lessons_too() {
    desk.written("align-steps");
    ObjectNode free = Desk.text(Syllabus.lesson("diary"), 1).put("free", true);
    desk.put(COURSE + "/lessons/diary", free.put("kind", "WORKSHEET"));
    ask();
    approveAndPublish();
    var world = campus.world();
    var scope = world.job(campus.north().tenant());
    var paper = world.parts().media().get(scope, "media/worksheets/align-steps/1/diary.pdf");
    assertThat(paper).map(Content::contentType).hasValue("application/pdf");
    assertThat(paper.orElseThrow().bytes()).startsWith(bytes("%PDF-"));
    assertThat(world.parts().sites().list(scope, "site/"))
        .containsExactly("site/academy/courses/align-steps/1.json");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void what_is_free_no_longer_is_public_no_longer() {
    desk.published("align-steps");
    assertThat(desk.publicPart("align-steps").path("free")).hasSize(1);
    ObjectNode paid = Desk.text(Syllabus.lesson("welcome"), 1).put("free", false);
    desk.put(COURSE + "/lessons/welcome", paid);
    ask();
    assertThat(desk.publicPart("align-steps").path("free")).hasSize(1);
    approveAndPublish();
    assertThat(desk.publicPart("align-steps").path("version").asInt()).isEqualTo(2);
    assertThat(desk.publicPart("align-steps").path("free")).isEmpty();
  }

  @Test
  void a_newer_draft_leaves_learners_what_they_have_until_it_is_published_itself() {
    desk.published("align-steps");
    desk.put(COURSE, Desk.text("align-steps", desk.version("align-steps")).put("title", "Steps"));
    assertThat(desk.state("align-steps")).isEqualTo("DRAFT");
    assertThat(desk.publicPart("align-steps").at("/course/title").asString())
        .isEqualTo("Align Walking");
    ask();
    approveAndPublish();
    assertThat(desk.publicPart("align-steps").at("/course/title").asString()).isEqualTo("Steps");
    assertThat(desk.get(COURSE + "/versions/1").body().at("/course/title").asString())
        .isEqualTo("Align Walking");
    assertThat(desk.get(COURSE + "/versions/2").body().path("lessons").size()).isEqualTo(5);
    assertThat(desk.get(COURSE).body().path("published").asInt()).isEqualTo(2);
  }

  @Test
  void an_earlier_version_comes_back_as_a_draft_and_nothing_newer_is_lost() {
    desk.published("align-steps");
    desk.put(
        COURSE + "/lessons/welcome",
        Desk.text(Syllabus.lesson("welcome"), 1).put("title", "Spoilt"));
    desk.put(COURSE + "/lessons/newer", Desk.text(Syllabus.lesson("welcome"), 0));
    int version = desk.version("align-steps");
    var meter = campus.world().meter();
    meter.reset();
    Answer restored =
        desk.post(desk.editor(), COURSE + "/restore", Map.of("version", 1, "ifVersion", version));
    assertThat(restored.ok()).isTrue();
    assertThat(meter.read().trips())
        .as("draft, version, lessons of both, name, write")
        .isEqualTo(6);
    JsonNode file = desk.get(COURSE).body();
    assertThat(file.path("lessons").valueStream().map(sheet -> sheet.path("lesson")))
        .extracting(
            lesson -> lesson.path("lesson").asString() + ": " + lesson.path("title").asString())
        .contains("welcome: About welcome", "newer: About welcome");
    assertThat(file.toString()).doesNotContain("Spoilt");
    assertThat(file.path("state").asString()).isEqualTo("DRAFT");
    assertThat(
            desk.post(desk.editor(), COURSE + "/restore", Map.of("version", 1, "ifVersion", 1))
                .status())
        .isEqualTo(409);
  }

  @Test
  void what_is_scheduled_is_published_by_the_clock_once() {
    Instant at = campus.world().clock().instant().plus(Duration.ofHours(2));
    desk.scheduled("align-steps", at);
    minutePasses();
    assertThat(desk.state("align-steps")).isEqualTo("SCHEDULED");
    assertThat(desk.get("").body().at("/courses/0/due").asString()).isNotEmpty();
    campus.world().clock().plus(Duration.ofHours(2));
    minutePasses();
    minutePasses();
    assertThat(desk.state("align-steps")).isEqualTo("PUBLISHED");
    assertThat(events()).hasSize(1);
    JsonNode file = desk.get(COURSE).body();
    assertThat(file.path("history").path(4).path("by").asString()).isEqualTo("The schedule");
  }

  @Test
  void a_course_that_cannot_be_published_keeps_no_other_back() {
    Instant at = campus.world().clock().instant().plus(Duration.ofHours(2));
    desk.scheduled("align-broken", at);
    desk.scheduled("align-steps", at.plusSeconds(1));
    var world = campus.world();
    Key first = PublishedCourses.of("align-broken").at("V#0001");
    world.parts().table().write(world.job(campus.north().tenant())).delete(first).commit();
    world.clock().plus(Duration.ofHours(3));
    assertThatThrownBy(this::minutePasses).isInstanceOf(AssertionError.class);
    assertThat(desk.state("align-broken")).isEqualTo("SCHEDULED");
    assertThat(desk.state("align-steps")).isEqualTo("PUBLISHED");
  }

  @Test
  void what_is_taken_off_the_schedule_stays_unpublished_and_may_be_returned() {
    desk.scheduled("align-steps", campus.world().clock().instant().plus(Duration.ofHours(2)));
    assertThat(desk.giveBack("align-steps", "Wait").status()).isEqualTo(409);
    desk.post(desk.editor(), COURSE + "/unschedule", Map.of());
    campus.world().clock().plus(Duration.ofHours(3));
    minutePasses();
    assertThat(desk.state("align-steps")).isEqualTo("APPROVED");
    assertThat(desk.giveBack("align-steps", "Wait").ok()).isTrue();
  }

  @Test
  void an_archived_course_is_on_no_shelf_and_comes_back_by_being_published_again() {
    desk.published("align-steps");
    events();
    desk.post(desk.editor(), COURSE + "/archive", Map.of("reason", "Old"));
    assertThat(desk.publicPart("align-steps").isEmpty()).isTrue();
    assertThat(live().archived()).isTrue();
    assertThat(events())
        .containsExactly("academy.course-archived {\"course\":\"align-steps\",\"version\":1}");
    ask();
    approveAndPublish();
    assertThat(live().archived()).isFalse();
    assertThat(live().version()).isEqualTo(2);
  }

  @Test
  void a_draft_is_not_published_nor_a_course_that_never_was_archived() {
    desk.written("align-steps");
    assertThat(desk.publish("align-steps").status()).isEqualTo(409);
    assertThat(desk.post(desk.editor(), COURSE + "/archive", Map.of("reason", "Old")).status())
        .isEqualTo(409);
  }

  private academy.aligned.academy.published.PublishedCourse live() {
    var world = campus.world();
    return world.parts().published().get(world.job(campus.north().tenant()), "align-steps");
  }

  private void ask() {
    Map<String, Object> version = Map.of("ifVersion", desk.version("align-steps"));
    desk.post(desk.second(), COURSE + "/review", version);
  }

  private void approveAndPublish() {
    desk.approve(desk.editor(), "align-steps");
    desk.publish("align-steps");
  }

  private void minutePasses() {
    campus.world().happens(campus.north().tenant(), new PublishingDue());
  }

  private List<String> events() {
    return campus.world().published().stream()
        .map((PublishedEvent event) -> event.type() + " " + event.data())
        .toList();
  }
}
