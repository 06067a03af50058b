package academy.aligned.tenancy.profile;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import academy.aligned.storage.directory.Directory;

/** A brand has a new name: who belongs to several practices finds it under that. */
public record NotePracticeName(Directory directory) implements EventHandler<BrandChanged> {

  @Override
  public void on(JobScope scope, Envelope<BrandChanged> event) {
    directory.rename(
        PlatformScope.because("its brand has this name", scope),
        scope.tenant(),
        event.data().brand().name(),
        event.data().version());
  }
}
