package academy.aligned.prove.report;

import java.util.List;

/**
 * One part of the proof.
 *
 * @param tried how many attacks
 * @param breaches what should not have happened, a line each
 * @param facts what else was counted
 */
public record Part(String name, int tried, List<String> breaches, List<String> facts) {
  public Part {
    breaches = List.copyOf(breaches);
    facts = List.copyOf(facts);
  }
}
