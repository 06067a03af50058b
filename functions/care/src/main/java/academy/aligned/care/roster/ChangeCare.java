package academy.aligned.care.roster;

import academy.aligned.care.patient.PatientProfile;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.care.patient.Phase;
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
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Where a patient is on her way, and what she is treated for; the way there is kept. */
public record ChangeCare(
    TenantTable table, RosterStore roster, Directory directory, InstantSource clock)
    implements Handler<PractitionerScope, ChangeCare.Asked, RosterRow> {

  public record Asked(
      @NotNull PatientId patient,
      @NotNull Phase phase,
      @Size(max = 120) @Nullable String condition) {}

  @Override
  public RosterRow handle(PractitionerScope scope, Asked asked) {
    var key = PatientRows.of(asked.patient()).at(PatientRows.PROFILE);
    Row stored = table.get(scope, key).orElseThrow(Problem::missing);
    PatientProfile profile = stored.as(PatientProfile.class);
    String by = directory.person(scope.user()).map(Person::name).orElse("Your practice");
    PatientProfile next = profile.treated(asked.phase(), asked.condition(), by, clock.instant());
    RosterEntry entry = roster.get(scope, asked.patient());
    if (next.equals(profile)) {
      return entry.row();
    }
    RosterEntry moved = entry.with(asked.phase(), asked.condition());
    roster
        .put(table.write(scope).put(key, next, Condition.ifVersion(stored.version())), moved)
        .commit()
        .orConflict("The patient changed at the same moment.", "Try again.");
    return moved.row();
  }
}
