package academy.aligned.care;

import academy.aligned.care.roster.invitation.Links;
import academy.aligned.storage.wiring.Deployment;
import academy.aligned.storage.wiring.Wiring;
import java.security.SecureRandom;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Care as it starts on Lambda. */
public final class CareLambda implements ApplicationContextInitializer<GenericApplicationContext> {
  private final Deployment deployment;

  public CareLambda() {
    this(Deployment.ofEnvironment());
  }

  CareLambda(Deployment deployment) {
    this.deployment = deployment;
  }

  @Override
  public void initialize(GenericApplicationContext spring) {
    deployment.host(spring, Care.surface(), CareLambda::parts);
  }

  private static CareParts parts(Wiring wiring) {
    var settings = wiring.settings();
    var links =
        Links.of(settings.get("INVITATION_SECRET"), new SecureRandom(), settings.get("ORIGIN"));
    return new CareParts(wiring.table("care"), wiring.directory(), wiring.clock(), links);
  }
}
