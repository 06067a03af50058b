package academy.aligned.academy;

import academy.aligned.testkit.law.Example;
import academy.aligned.testkit.law.Heard;
import java.util.List;

/** Working calls of learning, for the laws. */
record LearningExamples(Campus campus) {
  List<Example> all() {
    return List.of();
  }

  List<Heard> heard() {
    return List.of();
  }
}
