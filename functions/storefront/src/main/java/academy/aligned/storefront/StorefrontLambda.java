package academy.aligned.storefront;

import academy.aligned.storage.wiring.Deployment;
import academy.aligned.storage.wiring.Wiring;
import java.net.URI;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Storefront as it starts on Lambda. */
public final class StorefrontLambda
    implements ApplicationContextInitializer<GenericApplicationContext> {
  private final Deployment deployment;

  public StorefrontLambda() {
    this(Deployment.ofEnvironment());
  }

  StorefrontLambda(Deployment deployment) {
    this.deployment = deployment;
  }

  @Override
  public void initialize(GenericApplicationContext spring) {
    deployment.host(spring, Storefront.surface(), StorefrontLambda::parts);
  }

  private static StorefrontParts parts(Wiring wiring) {
    return new StorefrontParts(
        wiring.table("storefront"),
        wiring.files("sites"),
        URI.create(wiring.settings().get("PLATFORM")));
  }
}
