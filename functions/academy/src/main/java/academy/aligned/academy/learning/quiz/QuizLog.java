package academy.aligned.academy.learning.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person's attempts at one quiz. She may try as often as she likes, so only the last are kept.
 *
 * @param first the very first attempt's id
 */
public record QuizLog(String course, String lesson, String first, List<Attempt> attempts) {
  private static final int KEPT = 10;

  static QuizLog begun(String course, String lesson, String attempt) {
    return new QuizLog(course, lesson, attempt, List.of());
  }

  Optional<Attempt> find(String attempt) {
    return attempts.stream().filter(one -> one.attempt().equals(attempt)).findFirst();
  }

  Attempt attempt(String attempt, Instant now) {
    return find(attempt).orElseGet(() -> Attempt.begun(attempt, now));
  }

  QuizLog with(Attempt changed) {
    List<Attempt> all = new ArrayList<>(attempts);
    all.replaceAll(one -> one.attempt().equals(changed.attempt()) ? changed : one);
    if (!all.contains(changed)) {
      all.add(changed);
    }
    int from = Math.max(0, all.size() - KEPT);
    return new QuizLog(course, lesson, first, List.copyOf(all.subList(from, all.size())));
  }
}
