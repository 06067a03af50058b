package academy.aligned.academy.learning.quiz;

import academy.aligned.academy.course.Quiz;
import academy.aligned.academy.course.Quiz.Question;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One go at a quiz. The first answer to a question is the one that counts.
 *
 * @param score per cent, rounded down; null until every question is answered
 */
public record Attempt(
    String attempt,
    Instant startedAt,
    Map<String, Given> answers,
    @Nullable Integer score,
    @Nullable Boolean passed) {

  /** Her answer to one question. */
  public record Given(List<Integer> choices, boolean right) {}

  static Attempt begun(String attempt, Instant at) {
    return new Attempt(attempt, at, Map.of(), null, null);
  }

  boolean finished() {
    return score != null;
  }

  Attempt answered(Quiz quiz, int passMark, Question question, List<Integer> choices) {
    if (finished() || answers.containsKey(question.question())) {
      return this;
    }
    Map<String, Given> more = new TreeMap<>(answers);
    List<Integer> chosen = choices.stream().sorted().toList();
    more.put(question.question(), new Given(chosen, chosen.equals(question.rightChoices())));
    Attempt next = new Attempt(attempt, startedAt, more, null, null);
    return next.count(quiz) == quiz.questions().size() ? next.judged(quiz, passMark) : next;
  }

  /** How many of the quiz's questions are answered; one that was taken out since counts no more. */
  int count(Quiz quiz) {
    return (int)
        quiz.questions().stream().filter(one -> answers.containsKey(one.question())).count();
  }

  private Attempt judged(Quiz quiz, int passMark) {
    long right =
        quiz.questions().stream()
            .map(one -> answers.get(one.question()))
            .filter(given -> given != null && given.right())
            .count();
    int percent = (int) (right * 100 / quiz.questions().size());
    return new Attempt(attempt, startedAt, answers, percent, percent >= passMark);
  }
}
