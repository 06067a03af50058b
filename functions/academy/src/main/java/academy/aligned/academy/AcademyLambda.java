package academy.aligned.academy;

import academy.aligned.storage.playback.Signer;
import academy.aligned.storage.playback.Viewing;
import academy.aligned.storage.wiring.Deployment;
import academy.aligned.storage.wiring.Settings;
import academy.aligned.storage.wiring.Wiring;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** The academy as it starts on Lambda. */
public final class AcademyLambda
    implements ApplicationContextInitializer<GenericApplicationContext> {
  private final Deployment deployment;

  public AcademyLambda() {
    this(Deployment.ofEnvironment());
  }

  AcademyLambda(Deployment deployment) {
    this.deployment = deployment;
  }

  @Override
  public void initialize(GenericApplicationContext spring) {
    deployment.host(spring, Academy.surface(), AcademyLambda::parts);
  }

  private static AcademyParts parts(Wiring wiring) {
    Settings settings = wiring.settings();
    var signer = Signer.of(settings.get("PLAYBACK_KEY_ID"), settings.get("PLAYBACK_KEY"));
    return new AcademyParts(
        wiring.table("academy"),
        wiring.files("sites"),
        wiring.files("media"),
        wiring.directory(),
        new Viewing(signer, settings.get("ORIGIN"), wiring.clock()),
        wiring.clock(),
        wiring.ids());
  }
}
