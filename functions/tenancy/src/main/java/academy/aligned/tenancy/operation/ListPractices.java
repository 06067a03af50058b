package academy.aligned.tenancy.operation;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope.OperatorScope;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.storage.directory.Directory;
import java.util.List;

/** All practices there are. */
public record ListPractices(Directory directory)
    implements Handler<OperatorScope, Handler.Nothing, ListPractices.Practices> {

  public record Practices(List<PracticeEntry> practices) {}

  @Override
  public Practices handle(OperatorScope scope, Handler.Nothing nothing) {
    return new Practices(
        directory.practices(PlatformScope.because("looks over the practices", scope)).stream()
            .filter(practice -> !practice.tenant().equals(TenantId.PLATFORM))
            .map(PracticeEntry::of)
            .toList());
  }
}
