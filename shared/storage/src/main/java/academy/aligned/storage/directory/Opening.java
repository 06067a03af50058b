package academy.aligned.storage.directory;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.Feature;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.events.TenancyEvent.OnboardingStepDone;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import java.util.Map;
import java.util.function.Function;

/**
 * The platform is a tenant too, on its own host: the laptop opens it when it starts, a deployment
 * when its stacks are there. What is open stays as it is.
 */
public record Opening(Directory directory, String host)
    implements Function<Map<String, String>, String> {
  private static final PlatformScope WHY = new PlatformScope("the platform opens", "job:start");
  private static final UserId NOBODY = new UserId("00000000-0000-4000-8000-000000000000");

  @Override
  public String apply(Map<String, String> asked) {
    open();
    return host;
  }

  public void open() {
    var platform =
        new Practice(
            TenantId.PLATFORM, host, "Aligned Academy", NOBODY, Status.OPEN, Feature.all());
    if (!directory.claim(WHY, platform, new OnboardingStepDone("PLATFORM"))) {
      throw new IllegalStateException("The platform is open on another host than " + host + ".");
    }
    directory.grant(WHY, TenantId.PLATFORM, Feature.all());
  }
}
