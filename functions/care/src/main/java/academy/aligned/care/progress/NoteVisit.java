package academy.aligned.care.progress;

import academy.aligned.care.logbook.CareDay;
import academy.aligned.care.logbook.DayCode;
import academy.aligned.care.logbook.LogRules;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.care.prescription.PlanItem;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PatientScope;
import academy.aligned.kernel.events.CareEvent;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.TenantTable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The app was opened, and maybe films were seen to their end. Told again, it changes nothing. */
public record NoteVisit(TenantTable table, InstantSource clock)
    implements Handler<PatientScope, NoteVisit.Visit, Handler.Done> {

  /** {@code watched} are items of the plan. */
  public record Visit(
      @NotNull @Size(max = 60) String zone,
      @Size(max = 20)
          @Nullable
              List<
                  @NotNull
                  @Pattern(regexp = PlanItem.UUID, message = "must be a UUID in lower case") String>
              watched) {}

  @Override
  public Done handle(PatientScope scope, Visit visit) {
    ZoneId zone =
        LogRules.zone(visit.zone())
            .orElseThrow(() -> Problem.invalid("zone", "is not a time zone we know"));
    LocalDate day = CareDay.of(clock.instant(), zone);
    Map<String, String> signs = new HashMap<>(Map.of(DayCode.OPENED, ""));
    Objects.requireNonNullElse(visit.watched(), List.<String>of())
        .forEach(item -> signs.put(DayCode.watched(item), ""));
    table
        .write(scope)
        .append(PatientRows.day(scope.patient(), day), signs)
        .publish(new CareEvent.AppOpened(scope.patient(), day))
        .commit();
    return new Done();
  }
}
