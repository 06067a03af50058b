package academy.aligned.academy.learning.progress;

import academy.aligned.academy.learning.live.LiveCourses;
import academy.aligned.academy.learning.progress.ReportedProgress.Batch;
import academy.aligned.academy.learning.progress.ReportedProgress.InCourse;
import academy.aligned.academy.learning.progress.ReportedProgress.InLesson;
import academy.aligned.academy.learning.progress.ReportedProgress.Refused;
import academy.aligned.academy.learning.progress.ReportedProgress.Why;
import academy.aligned.academy.learning.record.Enrolment;
import academy.aligned.academy.learning.record.LearnerRecord;
import academy.aligned.academy.learning.record.LearnerRecords;
import academy.aligned.academy.published.LessonLine;
import academy.aligned.academy.published.PublishedCourse;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.events.AcademyEvent.CourseCompleted;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Takes how far a device saw her come, and joins it with what other devices saw. */
public record ReportProgress(LearnerRecords records, LiveCourses live, InstantSource clock)
    implements Handler<LearnerScope, Batch, ReportedProgress> {
  private static final int TRIES = 3;

  /** One course's part of a batch, joined to what was known. */
  private record Joined(
      PublishedCourse course, Progress before, Progress after, Set<String> lessons) {
    boolean changed() {
      return !after.equals(before);
    }

    InCourse answer(Instant since, Instant now) {
      Standing standing = new Standing(course, after, since, now);
      Set<Badge> earned = new HashSet<>(after.badges().keySet());
      earned.removeAll(before.badges().keySet());
      return new InCourse(
          course.course().course(),
          standing.done(),
          standing.of(),
          standing.percent(),
          lessons.stream().map(lesson -> InLesson.of(lesson, after.mark(lesson))).toList(),
          earned.stream().sorted().toList(),
          after.completedAt());
    }
  }

  @Override
  public ReportedProgress handle(LearnerScope scope, Batch batch) {
    LearnerRecord record = records.of(scope);
    for (int attempt = 0; attempt < TRIES; attempt++) {
      var answer = new ReportedProgress(new ArrayList<>(), new ArrayList<>());
      Set<Key> faster = save(scope, record, join(scope, record, batch, answer));
      if (faster.isEmpty()) {
        return answer;
      }
      record = records.again(scope, record, faster);
    }
    throw Problem.conflict("Your other devices report at this moment too.", "Send it again.");
  }

  private List<Joined> join(
      LearnerScope scope, LearnerRecord record, Batch batch, ReportedProgress answer) {
    Map<String, List<Entry>> courses = new TreeMap<>();
    batch
        .entries()
        .forEach(
            entry -> courses.computeIfAbsent(entry.course(), _ -> new ArrayList<>()).add(entry));
    List<Joined> joined = new ArrayList<>();
    Instant now = clock.instant();
    courses.forEach(
        (course, entries) -> {
          var enrolment = record.enrolment(course, now).filter(Enrolment::begun);
          var shown = enrolment.flatMap(_ -> live.find(scope, course));
          if (enrolment.isEmpty() || shown.isEmpty()) {
            entries.forEach(entry -> answer.refused().add(refused(entry, Why.NOT_ENROLLED)));
            return;
          }
          Instant since = enrolment.get().start();
          Progress before = ProgressRow.read(record, course);
          Joined one =
              join(new Standing(shown.get(), before, since, now), entries, answer.refused());
          joined.add(one);
          answer.courses().add(one.answer(since, now));
        });
    return joined;
  }

  private static Joined join(Standing standing, List<Entry> entries, List<Refused> refused) {
    Progress progress = standing.progress();
    Set<String> lessons = new LinkedHashSet<>();
    for (Entry entry : entries) {
      LessonLine line = standing.course().line(entry.lesson()).orElse(null);
      if (line == null || standing.lockedUntil(line) != null) {
        refused.add(refused(entry, line == null ? Why.NO_SUCH_LESSON : Why.LOCKED));
      } else {
        progress =
            progress.join(entry.lesson(), entry.mark(line, standing.since(), standing.now()));
        lessons.add(entry.lesson());
      }
    }
    return new Joined(
        standing.course(),
        standing.progress(),
        progress.judged(standing.course(), standing.now()),
        lessons);
  }

  private static Refused refused(Entry entry, Why why) {
    return new Refused(entry.course(), entry.lesson(), why);
  }

  private Set<Key> save(LearnerScope scope, LearnerRecord record, List<Joined> joined) {
    List<Joined> changed = joined.stream().filter(Joined::changed).toList();
    if (changed.isEmpty()) {
      return Set.of();
    }
    Write write = records.write(scope);
    for (Joined one : changed) {
      String course = one.course().course().course();
      ProgressRow.put(write, scope.user(), record, course, one.after());
      if (one.before().completedAt() == null && one.after().completedAt() != null) {
        write.publish(new CourseCompleted(scope.user(), course));
      }
    }
    return write.commit().refused();
  }
}
