package academy.aligned.prove;

import academy.aligned.prove.fault.Fault;
import academy.aligned.prove.fault.Switch;
import academy.aligned.prove.matrix.Battle;
import academy.aligned.prove.matrix.Battle.Outcome;
import academy.aligned.prove.matrix.Front;
import academy.aligned.prove.matrix.Matrix;
import academy.aligned.prove.report.Report;
import academy.aligned.prove.story.Practice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Breaks the product on purpose, one way at a time, and sees whether the attacks notice. */
record Trial(Matrix matrix, Battle battle, Switch board, Consumer<String> say) {
  private static final int ENOUGH = 8;

  List<Report.Fault> all(List<Fault> faults) {
    List<Report.Fault> tried = new ArrayList<>();
    for (Fault fault : faults) {
      Report.Fault result = tried(fault);
      tried.add(result);
      say.accept(
          "%-44s %s"
              .formatted(
                  fault.name(), result.caught() ? "caught by " + result.catcher() : "NOT CAUGHT"));
    }
    return tried;
  }

  /** The same fronts, made anew: without the fault they were green. */
  private Report.Fault tried(Fault fault) {
    long begun = System.nanoTime();
    int noticed = 0;
    int tried = 0;
    String catcher = "";
    for (Front front : matrix.fronts(fault.hunts())) {
      Outcome outcome = under(fault, front);
      tried += outcome.verdicts().size();
      noticed += outcome.breaches().size();
      if (catcher.isEmpty()) {
        catcher = catcher(outcome).orElse("");
      }
    }
    long millis = (System.nanoTime() - begun) / 1_000_000;
    return new Report.Fault(fault.name(), fault.what(), catcher, noticed, tried, millis);
  }

  private Outcome under(Fault fault, Front front) {
    Practice victim = front.victim();
    board.on(fault, victim.tenant().value(), victim.host());
    Outcome outcome = fought(front);
    return battle.confirmed(outcome);
  }

  private Outcome fought(Front front) {
    try {
      return battle.fight(front, ENOUGH);
    } finally {
      board.off();
    }
  }

  private static Optional<String> catcher(Outcome outcome) {
    return outcome.breaches().stream()
        .findFirst()
        .map(bad -> bad.attack().name() + ": " + bad.wrong())
        .or(() -> outcome.changed().stream().findFirst().map(item -> "the store: " + item))
        .or(
            () ->
                outcome.refused() > 0
                    ? Optional.of("keys the database had to refuse")
                    : Optional.empty())
        .or(
            () ->
                outcome.mails() > 0
                    ? Optional.of("a mail to the victim's people")
                    : Optional.empty());
  }
}
