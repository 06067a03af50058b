package academy.aligned.care.compliance;

import academy.aligned.care.standing.RosterStore;
import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.events.CareEvent;
import academy.aligned.storage.table.TenantTable;
import java.time.InstantSource;

/** After a log or a new plan: the patient's numbers, her roster row, and maybe an alert. */
public record ProjectProgress(Projector projector) {
  public static ProjectProgress of(TenantTable table, InstantSource clock) {
    return new ProjectProgress(new Projector(table, new RosterStore(table), clock));
  }

  public EventHandler<CareEvent.SetsLogged> onLogs() {
    return (scope, event) -> projector.project(scope, event.data().patient(), event.data().day());
  }

  public EventHandler<CareEvent.AppOpened> onOpened() {
    return (scope, event) -> projector.project(scope, event.data().patient(), event.data().day());
  }

  public EventHandler<CareEvent.PlanPublished> onPlan() {
    return (scope, event) -> projector.project(scope, event.data().patient(), null);
  }
}
