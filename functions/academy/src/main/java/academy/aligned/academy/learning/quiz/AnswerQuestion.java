package academy.aligned.academy.learning.quiz;

import academy.aligned.academy.course.Quiz;
import academy.aligned.academy.course.Quiz.Question;
import academy.aligned.academy.learning.progress.Mark;
import academy.aligned.academy.learning.progress.Progress;
import academy.aligned.academy.learning.progress.ProgressRow;
import academy.aligned.academy.learning.record.Notebook;
import academy.aligned.academy.learning.room.Classroom;
import academy.aligned.academy.learning.room.Seat;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.events.AcademyEvent.CourseCompleted;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.table.Write;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes one answer and tells at once whether it is right, and why. */
public record AnswerQuestion(TenantTable table, Classroom classroom)
    implements Handler<LearnerScope, QuizAnswer.Given, QuizAnswer> {

  private static final int TRIES = 3;

  @Override
  public QuizAnswer handle(LearnerScope scope, QuizAnswer.Given given) {
    Seat seat = classroom.enter(scope, given.course(), given.lesson());
    Quiz quiz =
        Optional.ofNullable(classroom.lesson(scope, seat).quiz()).orElseThrow(Problem::missing);
    Question question = quiz.find(given.question()).orElseThrow(Problem::missing);
    refuseUnfit(question, given.choices());
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Turn turn = turn(scope, seat, given);
      Attempt after = turn.before().answered(quiz, turn.passMark(), question, given.choices());
      Set<Key> faster = after.equals(turn.before()) ? Set.of() : save(scope, turn, after);
      if (faster.isEmpty()) {
        return QuizAnswer.of(quiz, question, after);
      }
      seat = classroom.again(scope, seat, faster);
    }
    throw Problem.conflict("You answer on another device too.", "Send it again.");
  }

  /** What is known before an answer counts. */
  private record Turn(Seat seat, QuizLog log, int version, Attempt before) {
    int passMark() {
      return seat.course().course().passMark();
    }
  }

  private Turn turn(LearnerScope scope, Seat seat, QuizAnswer.Given given) {
    Optional<Row> row = table.get(scope, QuizRow.key(scope.user(), given));
    QuizLog log =
        row.map(kept -> kept.as(QuizLog.class))
            .orElseGet(() -> QuizLog.begun(given.course(), given.lesson(), given.attempt()));
    Attempt before = log.attempt(given.attempt(), seat.standing().now());
    return new Turn(seat, log, row.map(Row::version).orElse(0), before);
  }

  private static void refuseUnfit(Question question, List<Integer> choices) {
    if (choices.stream().anyMatch(choice -> choice >= question.choices().size())) {
      throw Problem.invalid("choices", "name a choice that is not there");
    }
    if (new HashSet<>(choices).size() < choices.size()) {
      throw Problem.invalid("choices", "name one choice twice");
    }
    if (!question.many() && choices.size() > 1) {
      throw Problem.invalid("choices", "must be one: only one is right");
    }
  }

  private Set<Key> save(LearnerScope scope, Turn turn, Attempt attempt) {
    QuizLog log = turn.log().with(attempt);
    String course = log.course();
    Write write =
        table
            .write(scope)
            .put(
                QuizRow.key(scope.user(), course, log.lesson()),
                log,
                Condition.ifVersion(turn.version()),
                Notebook.indexed(scope.user(), course, QuizRow.place(log.lesson())));
    if (attempt.finished()) {
      Progress before = turn.seat().standing().progress();
      Progress after = judged(turn.seat(), log, attempt);
      ProgressRow.put(write, scope.user(), turn.seat().record(), course, after);
      if (before.completedAt() == null && after.completedAt() != null) {
        write.publish(new CourseCompleted(scope.user(), course));
      }
    }
    return write.commit().refused();
  }

  /** The last quiz is done when it is passed, any other when it was taken. */
  private static Progress judged(Seat seat, QuizLog log, Attempt attempt) {
    boolean passed = Boolean.TRUE.equals(attempt.passed());
    boolean first = log.first().equals(attempt.attempt());
    int score = attempt.score() == null ? 0 : attempt.score();
    var now = seat.standing().now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    Mark mark = Mark.attempted(score, passed, first, now);
    boolean done = passed || !seat.line().exam();
    return seat.standing()
        .progress()
        .join(log.lesson(), done ? mark.doneAt(now) : mark)
        .judged(seat.course(), now);
  }
}
