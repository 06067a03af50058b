package academy.aligned.tenancy.operation;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.TenantScope.OperatorScope;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Practice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Shuts a practice or opens it again; its data stays as it is. */
public record MarkPractice(Directory directory)
    implements Handler<OperatorScope, MarkPractice.Marking, PracticeEntry> {

  public record Marking(
      @NotNull TenantId practice,
      @NotNull Status status,
      @NotBlank @Size(max = 200) String reason) {}

  @Override
  public PracticeEntry handle(OperatorScope scope, Marking wanted) {
    Practice practice = found(wanted.practice());
    if (practice.status() == Status.OPENING || wanted.status() == Status.OPENING) {
      throw Problem.conflict("Only its own steps open a practice.", "Wait until it is open.");
    }
    directory.mark(
        PlatformScope.because(wanted.reason(), scope), practice.tenant(), wanted.status());
    return PracticeEntry.of(found(practice.tenant()));
  }

  private Practice found(TenantId id) {
    return directory
        .practice(id)
        .filter(known -> !known.tenant().equals(TenantId.PLATFORM))
        .orElseThrow(Problem::missing);
  }
}
