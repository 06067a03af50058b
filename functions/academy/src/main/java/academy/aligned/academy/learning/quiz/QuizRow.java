package academy.aligned.academy.learning.quiz;

import academy.aligned.academy.learning.record.LearnerRecords;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.table.Key;

/** Where a person's attempts at a quiz lie. */
final class QuizRow {
  static final String SORT = "Q#";

  private QuizRow() {}

  static Key key(UserId user, QuizAnswer.Given given) {
    return key(user, given.course(), given.lesson());
  }

  static Key key(UserId user, String course, String lesson) {
    return LearnerRecords.of(user).at(SORT + course + "#" + lesson);
  }

  static String place(String lesson) {
    return lesson + "#Q";
  }
}
