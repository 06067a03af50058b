package academy.aligned.tenancy.onboarding;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OwnerScope;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.tenancy.PlatformAddress;
import academy.aligned.tenancy.onboarding.progress.ProgressStore;
import jakarta.validation.constraints.NotNull;

/** How far the opening is, for the owner who watches. */
public record ShowOnboarding(ProgressStore store, Directory directory, PlatformAddress platform)
    implements Handler<OwnerScope, ShowOnboarding.OfPractice, Onboarding> {

  public record OfPractice(@NotNull TenantId practice) {}

  @Override
  public Onboarding handle(OwnerScope scope, OfPractice asked) {
    return Onboarding.of(
        directory.practice(scope.tenant()).orElseThrow(Problem::missing),
        platform,
        store.find(scope).map(ProgressStore.Held::progress));
  }
}
