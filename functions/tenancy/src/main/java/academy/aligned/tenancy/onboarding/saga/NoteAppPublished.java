package academy.aligned.tenancy.onboarding.saga;

import academy.aligned.kernel.door.Doorkeeper.Site;
import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.StorefrontEvent.AppPublished;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Practice;
import academy.aligned.tenancy.onboarding.progress.ProgressStore;
import academy.aligned.tenancy.onboarding.progress.Step;

/** The app's files are there: the practice is open. */
public record NoteAppPublished(ProgressStore store, Directory directory)
    implements EventHandler<AppPublished> {

  @Override
  public void on(JobScope scope, Envelope<AppPublished> event) {
    directory
        .practice(scope.tenant())
        .map(Practice::status)
        .filter(status -> status == Site.Status.OPENING)
        .ifPresent(_ -> open(scope));
    store.finish(scope, Step.PUBLISH_APP);
  }

  private void open(JobScope scope) {
    directory.mark(
        PlatformScope.because("its app is published", scope), scope.tenant(), Site.Status.OPEN);
  }
}
