package academy.aligned.tenancy.operation;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope.OperatorScope;
import academy.aligned.kernel.events.TenancyEvent.PlanChosen;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Practice;
import academy.aligned.tenancy.plan.Tier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Gives a practice another plan; its own job does the rest, since nobody else sees its rows. */
public record ChoosePlan(Directory directory)
    implements Handler<OperatorScope, ChoosePlan.Choice, PracticeEntry> {

  public record Choice(
      @NotNull TenantId practice, @NotNull Tier plan, @NotBlank @Size(max = 200) String reason) {}

  @Override
  public PracticeEntry handle(OperatorScope scope, Choice wanted) {
    Practice practice =
        directory
            .practice(wanted.practice())
            .filter(known -> !known.tenant().equals(TenantId.PLATFORM))
            .orElseThrow(Problem::missing);
    if (practice.status() == Status.OPENING) {
      throw Problem.conflict("This practice is still opening.", "Wait until it is open.");
    }
    String plan = wanted.plan().name();
    directory.choosePlan(
        PlatformScope.because(wanted.reason(), scope),
        practice.tenant(),
        plan,
        new PlanChosen(plan));
    return PracticeEntry.of(practice);
  }
}
