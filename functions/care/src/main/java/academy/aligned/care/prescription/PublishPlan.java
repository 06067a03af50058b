package academy.aligned.care.prescription;

import academy.aligned.care.library.Cautions;
import academy.aligned.care.prescription.safety.Safety;
import academy.aligned.care.prescription.safety.SafetyCheck;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.table.TenantTable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Publishes the next version of a plan, if nobody else published one meanwhile. Sent twice, it is
 * done once.
 */
public record PublishPlan(TenantTable table, Directory directory, InstantSource clock)
    implements Handler<PractitionerScope, NewPlan, Plan> {

  @Override
  public Plan handle(PractitionerScope scope, NewPlan asked) {
    refuseRepeated(asked.items());
    PlanStore store = new PlanStore(table);
    PlanStore.Standing standing = store.standing(scope, asked.patient());
    Optional<Plan> before = standing.plan();
    int current = before.map(Plan::version).orElse(0);
    if (current != asked.baseVersion()) {
      return before.filter(plan -> isThis(plan, asked)).orElseThrow(() -> outdated(current));
    }
    Plan plan = next(scope, asked, standing);
    if (!store.publish(scope, plan)) {
      throw outdated(store.standing(scope, asked.patient()).plan().map(Plan::version).orElse(0));
    }
    return plan.with(PlanRemarks.of(plan.items(), standing.profile().phase()));
  }

  private Plan next(PractitionerScope scope, NewPlan asked, PlanStore.Standing standing) {
    Optional<Plan> before = standing.plan();
    LocalDate today = standing.today(clock.instant());
    Succession succession = new Succession(before, today);
    List<PlanItem> items = succession.items(asked.items());
    Safety safety =
        new SafetyCheck(new Cautions(table, scope)::of)
            .settled(asked.safety(), before.map(Plan::safety).orElse(null), items);
    return new Plan(
        asked.patient(),
        before.map(Plan::version).orElse(0) + 1,
        clock.instant(),
        standing.author(directory, scope),
        asked.note(),
        before.map(Plan::startDate).orElse(today),
        items,
        Plan.orNone(succession.past(items)),
        before.map(Plan::pauses).orElse(null),
        asked.released() == null ? before.map(Plan::released).orElse(null) : asked.released(),
        safety.equals(Safety.NOTHING_APPLIES) ? null : safety,
        null);
  }

  /** Whether what is asked for is what stands, since the answer to it was lost on its way. */
  private static boolean isThis(Plan plan, NewPlan asked) {
    return plan.version() == asked.baseVersion() + 1
        && Objects.equals(plan.note(), asked.note())
        && (asked.released() == null || asked.released().equals(plan.allReleased()))
        && plan.items()
            .equals(new Succession(Optional.of(plan), plan.startDate()).items(asked.items()));
  }

  /** Logs and pauses name an item by its id, so it stands in a plan once. */
  private static void refuseRepeated(List<PlanItem> items) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      if (!seen.add(items.get(i).item())) {
        throw Problem.invalid("items[%d].item".formatted(i), "stands in this plan already");
      }
    }
  }

  private static Problem outdated(int current) {
    return Problem.conflict(
        current == 0
            ? "There is no plan yet."
            : "Version %d of this plan has been published.".formatted(current),
        "Load version %d, make your change there and publish again.".formatted(current));
  }
}
