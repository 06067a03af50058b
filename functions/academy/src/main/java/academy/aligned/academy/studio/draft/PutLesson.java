package academy.aligned.academy.studio.draft;

import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.studio.draft.Drafts.Kept;
import academy.aligned.academy.studio.draft.Drafts.KeptLesson;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Write;

/**
 * Writes one lesson of a course; where it stands among the others is the course's matter. Sent
 * twice, it is done once.
 */
public record PutLesson(Drafts drafts) implements Handler<EditorScope, LessonText, Saved> {
  /** What one row holds, with room to spare. */
  private static final int LARGEST = 300_000;

  @Override
  public Saved handle(EditorScope scope, LessonText sent) {
    Lesson lesson = sent.written();
    int bytes = Json.MAPPER.writeValueAsBytes(lesson).length;
    if (bytes > LARGEST) {
      throw Problem.invalid(
          "blocks", "are too much for one lesson (%d of %d kB)".formatted(bytes / 1000, 300));
    }
    Kept head = drafts.get(scope, sent.course());
    head.draft().refuseShut();
    boolean fresh = head.draft().state() != Draft.State.DRAFT;
    Write write = drafts.write(scope);
    drafts.put(write, sent.course(), new KeptLesson(lesson, sent.ifVersion()));
    if (fresh) {
      drafts.put(write, head.with(head.draft().written(head.draft().course())));
    }
    int courseVersion = head.version() + (fresh ? 1 : 0);
    return write.commit().done()
        ? new Saved(sent.ifVersion() + 1, courseVersion, Draft.State.DRAFT)
        : repeated(scope, sent, lesson);
  }

  private Saved repeated(EditorScope scope, LessonText sent, Lesson lesson) {
    KeptLesson there =
        drafts.lesson(scope, sent.course(), sent.lesson()).orElseThrow(Problem::missing);
    if (there.version() == sent.ifVersion() + 1 && there.lesson().equals(lesson)) {
      Kept head = drafts.get(scope, sent.course());
      return new Saved(there.version(), head.version(), head.draft().state());
    }
    throw there.version() == sent.ifVersion()
        ? Problem.conflict("The course changed at the same time.", "Send it again.")
        : sent.ifVersion() == 0
            ? Problem.conflict("There is a lesson of this name.", "Choose another name for it.")
            : Problem.conflict(
                "This lesson has changed since you opened it.",
                "Load version %d and make your change there.".formatted(there.version()));
  }
}
