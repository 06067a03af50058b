package academy.aligned.tenancy.plan;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.TenancyEvent.PlanChosen;
import academy.aligned.storage.directory.Directory;
import academy.aligned.tenancy.branding.Brands;

/**
 * A practice has another plan: its doors learn of it first, then its public files, as a new version
 * of the same brand, so that nothing older can overwrite what they say. A choice that comes late or
 * again does not undo a later one.
 */
public record KeepPlan(Plans plans, Directory directory, Brands brands)
    implements EventHandler<PlanChosen> {

  @Override
  public void on(JobScope scope, Envelope<PlanChosen> event) {
    Tier plan = Tier.valueOf(event.data().plan());
    Plans.Chosen before = plans.of(scope);
    if (before.plan() == plan || before.since().isAfter(event.at())) {
      return;
    }
    directory.grant(
        PlatformScope.because("its plan is " + plan, scope), scope.tenant(), plan.features());
    brands.again(scope, write -> plans.choose(write, plan, event.at()));
  }
}
