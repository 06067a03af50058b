package academy.aligned.academy.learning.outline;

import academy.aligned.academy.learning.live.LiveCourses;
import academy.aligned.academy.learning.outline.LearnerCourses.Card;
import academy.aligned.academy.learning.record.LearnerRecord;
import academy.aligned.academy.learning.record.LearnerRecords;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that a person bought here, open or shut, in one query. */
public record ListLearnerCourses(LearnerRecords records, LiveCourses live, InstantSource clock)
    implements Handler<LearnerScope, Handler.Nothing, LearnerCourses> {
  private static final Comparator<Card> LAST_FIRST =
      Comparator.comparing(Card::seenAt, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Card::course);

  @Override
  public LearnerCourses handle(LearnerScope scope, Nothing nothing) {
    Instant now = clock.instant();
    LearnerRecord record = records.of(scope);
    List<Card> courses =
        record.courses().stream()
            .map(course -> card(scope, record, course, now))
            .flatMap(Optional::stream)
            .sorted(LAST_FIRST)
            .toList();
    return new LearnerCourses(courses);
  }

  private Optional<Card> card(
      LearnerScope scope, LearnerRecord record, String course, Instant now) {
    Cards cards = new Cards(record, now);
    return record
        .enrolment(course, now)
        .flatMap(
            enrolment ->
                live.find(scope, course)
                    .map(shown -> cards.card(enrolment, cards.standing(enrolment, shown))));
  }
}
