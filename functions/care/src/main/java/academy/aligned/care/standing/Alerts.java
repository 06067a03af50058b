package academy.aligned.care.standing;

import academy.aligned.care.standing.Alert.Matter;
import academy.aligned.care.standing.Alert.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All alerts of one patient.
 *
 * @param standing at most one of each matter; settled ones stay until their cause is gone, so that
 *     they do not come back for the same cause
 * @param past the newest first
 */
public record Alerts(List<Alert> standing, List<Alert> past) {
  public static final Alerts NONE = new Alerts(List.of(), List.of());
  private static final int KEPT = 20;
  private static final Comparator<Alert> URGENT_FIRST =
      Comparator.comparing(Alert::state).thenComparing(Alert::severity).thenComparing(Alert::kind);

  public Optional<Alert> of(Matter matter) {
    return standing.stream().filter(alert -> alert.kind().matter() == matter).findFirst();
  }

  /** The one the roster shows. */
  public @Nullable Alert foremost() {
    return standing.stream()
        .filter(alert -> alert.state() != State.RESOLVED)
        .min(URGENT_FIRST)
        .map(Alert::brief)
        .orElse(null);
  }

  /** These causes are found now: known ones stay judged as they are, what is gone has ended. */
  public Alerts after(List<Alert> found, Instant now) {
    List<Alert> next = found.stream().map(alert -> known(alert, now)).toList();
    Stream<Alert> gone =
        standing.stream()
            .filter(
                old ->
                    next.stream()
                        .noneMatch(
                            alert ->
                                alert.since().equals(old.since())
                                    && alert.kind().matter() == old.kind().matter()))
            .map(old -> old.ended(now));
    return new Alerts(
        next.stream().sorted(URGENT_FIRST).toList(),
        Stream.concat(gone, past.stream()).limit(KEPT).toList());
  }

  private Alert known(Alert found, Instant now) {
    return of(found.kind().matter())
        .filter(before -> sameCause(found, before))
        .map(found::stillAs)
        .map(alert -> alert.until() != null && !alert.until().isAfter(now) ? alert.back() : alert)
        .orElse(found);
  }

  /** What happens at a moment is a new cause each time; a state is one until it gets worse. */
  private static boolean sameCause(Alert found, Alert before) {
    return switch (found.kind().matter()) {
      case PAIN, SKIPPED_FOR_PAIN, HARD_EFFORT -> found.since().equals(before.since());
      case SLIPPING ->
          found.severity() == before.severity() || found.severity() == Alert.Severity.AMBER;
      case PAIN_RISING, NOT_OPENED, OVER_DOSE -> true;
    };
  }

  public Alerts with(Alert judged) {
    List<Alert> next = new ArrayList<>(standing);
    next.replaceAll(alert -> alert.kind().matter() == judged.kind().matter() ? judged : alert);
    return new Alerts(next.stream().sorted(URGENT_FIRST).toList(), past);
  }
}
