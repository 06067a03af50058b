package academy.aligned.tenancy.plan;

import academy.aligned.kernel.door.Feature;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OwnerScope;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What the practice's plan is and what is in it, for the owner. */
public record ShowPlan(Plans plans)
    implements Handler<OwnerScope, Handler.Nothing, ShowPlan.PracticePlan> {

  public record PracticePlan(Tier plan, String title, Instant since, List<PlanFeature> features) {}

  public record PlanFeature(Feature feature, String title, boolean included) {}

  @Override
  public PracticePlan handle(OwnerScope scope, Handler.Nothing nothing) {
    Plans.Chosen chosen = plans.of(scope);
    Tier plan = chosen.plan();
    return new PracticePlan(
        plan,
        plan.title(),
        chosen.since(),
        Arrays.stream(Feature.values())
            .map(feature -> new PlanFeature(feature, feature.words(), plan.includes(feature)))
            .toList());
  }
}
