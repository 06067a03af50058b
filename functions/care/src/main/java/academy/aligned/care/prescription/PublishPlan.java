package academy.aligned.care.prescription;

import academy.aligned.care.logbook.CareDay;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Person;
import academy.aligned.storage.table.TenantTable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * Publishes the next version of a plan, if nobody else published one meanwhile. Sent twice, it is
 * done once.
 */
public record PublishPlan(TenantTable table, Directory directory, InstantSource clock)
    implements Handler<PractitionerScope, NewPlan, Plan> {

  @Override
  public Plan handle(PractitionerScope scope, NewPlan asked) {
    PlanStore store = new PlanStore(table);
    PlanStore.Standing standing = store.standing(scope, asked.patient());
    Optional<Plan> before = standing.plan();
    int current = before.map(Plan::version).orElse(0);
    if (current != asked.baseVersion()) {
      return before.filter(plan -> isThis(plan, asked)).orElseThrow(() -> outdated(current));
    }
    ZoneId zone = ZoneId.of(Objects.requireNonNullElse(standing.profile().zone(), "UTC"));
    LocalDate today = CareDay.of(clock.instant(), zone);
    Plan plan =
        new Plan(
            asked.patient(),
            current + 1,
            clock.instant(),
            directory.person(scope.user()).map(Person::name).orElse("Your practitioner"),
            asked.note(),
            before.map(Plan::startDate).orElse(today),
            NewItems.dated(asked.items(), before, today),
            null);
    if (!store.publish(scope, plan)) {
      throw outdated(store.standing(scope, asked.patient()).plan().map(Plan::version).orElse(0));
    }
    return plan.with(PlanRemarks.of(plan.items(), standing.profile().phase()));
  }

  /** Whether what is asked for is what stands, since the answer to it was lost on its way. */
  private static boolean isThis(Plan plan, NewPlan asked) {
    return plan.version() == asked.baseVersion() + 1
        && Objects.equals(plan.note(), asked.note())
        && plan.items().equals(NewItems.dated(asked.items(), Optional.of(plan), plan.startDate()));
  }

  private static Problem outdated(int current) {
    return Problem.conflict(
        current == 0
            ? "There is no plan yet."
            : "Version %d of this plan has been published.".formatted(current),
        "Load version %d, make your change there and publish again.".formatted(current));
  }
}
