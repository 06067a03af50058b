package academy.aligned.prove.report;

import academy.aligned.prove.matrix.Attack;
import academy.aligned.prove.matrix.Battle.Outcome;
import academy.aligned.prove.matrix.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts as it goes. */
public final class Tally {
  private static final int SHOWN = 50;

  private final List<Part> parts = new ArrayList<>();
  private final Map<String, SortedMap<String, Integer>> dimensions = new LinkedHashMap<>();
  private final SortedMap<Integer, Integer> answers = new TreeMap<>();

  public Part front(String name, Outcome outcome) {
    int own = 0;
    for (Verdict verdict : outcome.verdicts()) {
      count(verdict);
      own += verdict.own() ? 1 : 0;
    }
    List<String> breaches = new ArrayList<>();
    outcome.breaches().stream()
        .limit(SHOWN)
        .forEach(bad -> breaches.add(bad.attack().name() + " " + bad.wrong()));
    outcome.changed().stream().limit(SHOWN).forEach(item -> breaches.add("the store: " + item));
    if (outcome.refused() > 0) {
      breaches.add("the database had to refuse " + outcome.refused() + " keys");
    }
    if (outcome.mails() > 0) {
      breaches.add(outcome.mails() + " mails went to the victim's people");
    }
    return add(
        new Part(
            name,
            outcome.verdicts().size(),
            breaches,
            List.of(
                outcome.changed().size() + " items of the victim changed",
                outcome.refused() + " keys refused by the database",
                outcome.mails() + " mails to the victim's people",
                own + " attacks meant only the attacker's own place and worked there")));
  }

  public Part add(Part part) {
    parts.add(part);
    return part;
  }

  private void count(Verdict verdict) {
    Attack attack = verdict.attack();
    answers.merge(verdict.status(), 1, Integer::sum);
    plus("by whom", attack.who());
    plus("where the foreign thing stands", attack.position());
    plus("whose it is", attack.target());
    plus("method", attack.shot().method());
    plus("route", attack.route());
  }

  private void plus(String dimension, String value) {
    dimensions.computeIfAbsent(dimension, _ -> new TreeMap<>()).merge(value, 1, Integer::sum);
  }

  public Report report(Origin origin, List<Report.Fault> faults, List<String> notes) {
    return new Report(origin, List.copyOf(parts), dimensions, answers, faults, notes);
  }
}
