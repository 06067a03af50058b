package academy.aligned.academy.studio.review;

import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.film.Films;
import academy.aligned.academy.film.PlayableFilm;
import academy.aligned.academy.paper.Papers;
import academy.aligned.academy.published.PublishedCourse;
import academy.aligned.academy.published.PublishedCourses;
import academy.aligned.academy.published.PublishedCourses.Whole;
import academy.aligned.academy.studio.draft.Draft;
import academy.aligned.academy.studio.draft.Drafts;
import academy.aligned.academy.studio.draft.Drafts.Kept;
import academy.aligned.academy.studio.draft.Drafts.KeptLesson;
import academy.aligned.academy.studio.draft.Happening.Act;
import academy.aligned.academy.studio.draft.Signature;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Slug;
import academy.aligned.storage.table.Write;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a course to be reviewed. What is reviewed is written down as the next version: it is
 * this, and nothing that was changed later, that will be published.
 */
public record AskForReview(
    Drafts drafts, PublishedCourses published, Films films, Papers papers, Signature signature)
    implements Handler<EditorScope, AskForReview.Asked, Stage> {

  /** What, as of which version, and what the reviewer should know. */
  public record Asked(
      @NotNull @Pattern(regexp = Slug.SHAPE) String course,
      @Min(1) int ifVersion,
      @Size(max = 500) @Nullable String note) {}

  @Override
  public Stage handle(EditorScope scope, Asked input) {
    Kept head = drafts.get(scope, input.course());
    if (asked(head, scope, input)) {
      return Stage.of(head);
    }
    if (head.version() != input.ifVersion() || !head.draft().open()) {
      throw Problem.conflict(
          "This course has changed since you opened it: it is " + head.draft().inWords() + ".",
          "Look at it again before you ask for a review.");
    }
    List<Lesson> lessons = lessons(scope, head);
    Readiness.of(head.draft().course(), lessons, playable(scope, lessons)).refuse();
    Kept next = head.with(inReview(scope, head.draft(), input.note()));
    drafts
        .put(prepare(scope, next, lessons), next)
        .commit()
        .orConflict("The course changed at the same time.", "Look at it again.");
    return Stage.after(next);
  }

  /** Whether this very request was taken already, and only its answer was lost. */
  private static boolean asked(Kept head, EditorScope scope, Asked input) {
    var passage = head.draft().passage();
    return head.draft().state() == Draft.State.REVIEW
        && head.version() == input.ifVersion() + 1
        && passage != null
        && passage.askedBy().equals(scope.user().value());
  }

  private Draft inReview(EditorScope scope, Draft draft, @Nullable String note) {
    int version = draft.published() + 1;
    return draft.moved(
        Draft.State.REVIEW,
        new Draft.Passage(version, scope.user().value(), null),
        signature.of(scope, Act.ASKED_FOR_REVIEW, version, note));
  }

  /** Each as of now: what was saved a moment ago has to be among them. */
  private List<Lesson> lessons(EditorScope scope, Kept head) {
    return head.draft()
        .course()
        .lessons()
        .distinct()
        .map(lesson -> drafts.lesson(scope, head.draft().course().course(), lesson))
        .flatMap(Optional::stream)
        .map(KeptLesson::lesson)
        .toList();
  }

  private Map<String, PlayableFilm> playable(EditorScope scope, List<Lesson> lessons) {
    return lessons.stream()
        .map(Lesson::film)
        .filter(Objects::nonNull)
        .map(film -> film.media())
        .distinct()
        .flatMap(media -> films.find(scope, media).stream())
        .collect(Collectors.toMap(PlayableFilm::media, Function.identity()));
  }

  /** The papers are there before anybody may look for them. */
  private Write prepare(EditorScope scope, Kept head, List<Lesson> lessons) {
    Draft draft = head.draft();
    int version = Objects.requireNonNull(draft.passage()).version();
    var asked = draft.history().getLast().at();
    var frozen = PublishedCourse.of(version, asked, draft.course(), lessons);
    papers.draw(scope, frozen, lessons);
    return published.prepare(scope, new Whole(frozen, lessons));
  }
}
