package academy.aligned.prove;

import academy.aligned.prove.fault.Fault;
import academy.aligned.prove.fault.Switch;
import academy.aligned.prove.matrix.Battle;
import academy.aligned.prove.matrix.Front;
import academy.aligned.prove.matrix.Judge;
import academy.aligned.prove.matrix.Matrix;
import academy.aligned.prove.policy.Hearing;
import academy.aligned.prove.policy.Written;
import academy.aligned.prove.report.Origin;
import academy.aligned.prove.report.Part;
import academy.aligned.prove.report.Report;
import academy.aligned.prove.report.Tally;
import academy.aligned.prove.story.Opening;
import academy.aligned.prove.wire.Line;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The proof that practices, and people of one practice, are kept apart. */
record Isolation(URI at, long seed, Optional<Switch> board, Consumer<String> say) {

  Report report() {
    Line line = new Line(at);
    say.accept("two practices open, and people come (seed " + seed + ")");
    Opening opening = Opening.of(line, seed);
    Matrix matrix = new Matrix(opening, line, seed);
    Battle battle = new Battle(new Judge(line), Optional.of(opening.laptop()));
    Tally tally = new Tally();
    tally.add(covered(matrix));
    tally.add(shown(new Hearing(Written.of(root()), seed).heard()));
    for (Front front : matrix.fronts()) {
      shown(tally.front(front.title(), battle.fight(front)));
    }
    List<Report.Fault> faults =
        board
            .map(faulty -> new Trial(matrix, battle, faulty, say).all(Fault.all()))
            .orElse(List.of());
    return tally.report(Origin.of(seed, at.toString()), faults, notes(line));
  }

  private static Path root() {
    return Path.of(System.getProperty("aligned.root", "."));
  }

  /** An endpoint that nothing is known to attack it with counts as a breach. */
  private Part covered(Matrix matrix) {
    List<String> bare =
        matrix.without().stream()
            .map(route -> route + " cannot be attacked: no id of it is known")
            .toList();
    return shown(new Part("every endpoint can be attacked", matrix.routes(), bare, List.of()));
  }

  private Part shown(Part part) {
    say.accept(
        "%-46s %6d tried %4d breaches"
            .formatted(part.name(), part.tried(), part.breaches().size()));
    part.breaches().stream().limit(10).forEach(breach -> say.accept("    " + breach));
    return part;
  }

  private static List<String> notes(Line line) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "%d requests were sent, %d of them again after a 429."
            .formatted(line.sent(), line.turnedAway()));
    Judge.TOLD.forEach(
        (route, why) -> notes.add("On purpose %s tells what is taken: %s.".formatted(route, why)));
    notes.add(
        "What is stored, refused and mailed is looked at on a laptop; in a cloud only answers are judged.");
    return notes;
  }
}
