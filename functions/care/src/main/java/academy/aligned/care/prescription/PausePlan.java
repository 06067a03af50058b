package academy.aligned.care.prescription;

import academy.aligned.care.patient.OfPatient;
import academy.aligned.care.prescription.pause.Pause;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.table.TenantTable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan asks nothing for a while, and asks again. Each is a version that says why. */
public record PausePlan(TenantTable table, Directory directory, InstantSource clock) {

  /** Paused from today to a day, or until it is said to go on. */
  public record Asked(
      @NotNull PatientId patient, @Nullable LocalDate to, @NotBlank @Size(max = 200) String note) {}

  public Handler<PractitionerScope, Asked, Plan> pause() {
    return (scope, asked) -> {
      PlanStore.Standing standing = new PlanStore(table).standing(scope, asked.patient());
      LocalDate today = standing.today(clock.instant());
      if (asked.to() != null && asked.to().isBefore(today)) {
        throw Problem.invalid("to", "must not be before today");
      }
      Plan plan = running(standing);
      Pause pause = new Pause(today, asked.to(), asked.note().strip());
      if (plan.allPauses().contains(pause)) {
        return plan;
      }
      List<Pause> pauses = new ArrayList<>(Pause.endedBefore(plan.allPauses(), today));
      pauses.add(pause);
      return published(scope, standing, pauses, "Paused: " + pause.note());
    };
  }

  public Handler<PractitionerScope, OfPatient, Plan> resume() {
    return (scope, asked) -> {
      PlanStore.Standing standing = new PlanStore(table).standing(scope, asked.patient());
      Plan plan = running(standing);
      List<Pause> ended = Pause.endedBefore(plan.allPauses(), standing.today(clock.instant()));
      return ended.equals(plan.allPauses())
          ? plan
          : published(scope, standing, ended, "The plan goes on.");
    };
  }

  private static Plan running(PlanStore.Standing standing) {
    return standing
        .plan()
        .orElseThrow(() -> Problem.conflict("There is no plan yet.", "Publish one first."));
  }

  private Plan published(
      PractitionerScope scope, PlanStore.Standing standing, List<Pause> pauses, String note) {
    Plan next =
        running(standing).paused(pauses, clock.instant(), standing.author(directory, scope), note);
    if (!new PlanStore(table).publish(scope, next)) {
      throw Problem.conflict("The plan changed at the same moment.", "Look again.");
    }
    return next;
  }
}
