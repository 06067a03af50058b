package academy.aligned.care.roster;

import academy.aligned.care.patient.PatientRows;
import academy.aligned.care.standing.Alert;
import academy.aligned.care.standing.Alert.State;
import academy.aligned.care.standing.Alerts;
import academy.aligned.care.standing.RosterEntry;
import academy.aligned.care.standing.RosterRow;
import academy.aligned.care.standing.RosterStore;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Person;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A practitioner has seen an alert, puts it off, or settles it; it stays so until a new cause. */
public record JudgeAlert(
    TenantTable table, RosterStore roster, Directory directory, InstantSource clock)
    implements Handler<PractitionerScope, JudgeAlert.Judgement, RosterRow> {
  private static final Duration LONGEST = Duration.ofDays(31);

  /** What becomes of an alert. */
  public enum Act {
    ACKNOWLEDGE,
    SNOOZE,
    RESOLVE
  }

  /** {@code until} belongs to SNOOZE; {@code note} says what was done and is a must for RESOLVE. */
  public record Judgement(
      @NotNull PatientId patient,
      @NotNull Alert.Kind kind,
      @NotNull Act act,
      @Nullable Instant until,
      @Size(max = 500) @Nullable String note) {}

  @Override
  public RosterRow handle(PractitionerScope scope, Judgement judgement) {
    must(judgement);
    RosterEntry entry = roster.get(scope, judgement.patient());
    var key = PatientRows.of(judgement.patient()).at(PatientRows.ALERTS);
    Optional<Row> stored = table.get(scope, key);
    Alerts alerts = stored.map(row -> row.as(Alerts.class)).orElseGet(() -> shown(entry));
    Optional<Alert> alert = alerts.of(judgement.kind().matter());
    if (alert.isEmpty()) {
      return entry.row();
    }
    Alert judged = judged(scope, judgement, alert.get());
    if (judged.equals(alert.get())) {
      return entry.row();
    }
    Alerts next = alerts.with(judged);
    RosterEntry seen = entry.with(next.foremost());
    roster
        .put(table.write(scope), seen)
        .put(key, next, Condition.ifVersion(stored.map(Row::version).orElse(0)))
        .commit()
        .orConflict("The patient's numbers changed at the same moment.", "Look again.");
    return seen.row();
  }

  private static Alerts shown(RosterEntry entry) {
    Alert alert = entry.row().alert();
    return alert == null ? Alerts.NONE : new Alerts(List.of(alert), List.of());
  }

  private void must(Judgement judgement) {
    Instant now = clock.instant();
    Instant until = judgement.until();
    if (judgement.act() == Act.SNOOZE
        && (until == null || !until.isAfter(now) || until.isAfter(now.plus(LONGEST)))) {
      throw Problem.invalid("until", "must be within the next 31 days");
    }
    if (judgement.act() == Act.RESOLVE
        && (judgement.note() == null || judgement.note().isBlank())) {
      throw Problem.invalid("note", "must say what was done");
    }
  }

  private Alert judged(PractitionerScope scope, Judgement judgement, Alert alert) {
    String who = directory.person(scope.user()).map(Person::name).orElse("Your practice");
    State next =
        switch (judgement.act()) {
          case ACKNOWLEDGE -> State.ACKNOWLEDGED;
          case SNOOZE -> State.SNOOZED;
          case RESOLVE -> State.RESOLVED;
        };
    boolean nothingNew = alert.state() == next && next != State.SNOOZED;
    return nothingNew
        ? alert
        : alert.judged(
            next,
            next == State.SNOOZED ? judgement.until() : null,
            who,
            judgement.note(),
            clock.instant());
  }
}
