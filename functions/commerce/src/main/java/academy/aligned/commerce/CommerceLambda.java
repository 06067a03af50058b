package academy.aligned.commerce;

import academy.aligned.commerce.stripe.client.StripeAccount;
import academy.aligned.storage.wiring.Deployment;
import academy.aligned.storage.wiring.Settings;
import academy.aligned.storage.wiring.Wiring;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Commerce as it starts on Lambda. */
public final class CommerceLambda
    implements ApplicationContextInitializer<GenericApplicationContext> {
  private final Deployment deployment;

  public CommerceLambda() {
    this(Deployment.ofEnvironment());
  }

  CommerceLambda(Deployment deployment) {
    this.deployment = deployment;
  }

  @Override
  public void initialize(GenericApplicationContext spring) {
    deployment.host(spring, Commerce.surface(), CommerceLambda::parts);
  }

  /** The same on a laptop, where other settings lead to a stand-in. */
  public static CommerceParts parts(Wiring wiring) {
    Settings settings = wiring.settings();
    return new CommerceParts(
        wiring.table("commerce"),
        wiring.directory(),
        StripeAccount.of(settings),
        new CommerceParts.Secrets(
            settings.get("STRIPE_WEBHOOK_SECRET"), settings.get("STRIPE_CONNECT_SECRET")),
        settings.get("ORIGIN"),
        wiring.clock());
  }
}
