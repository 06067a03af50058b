package academy.aligned.media;

import academy.aligned.kernel.door.Surface;
import academy.aligned.storage.wiring.Deployment;
import academy.aligned.testkit.law.StartingLaw;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

class MediaLambdaTest extends StartingLaw {
  @Override
  protected Surface<?> surface() {
    return Media.surface();
  }

  @Override
  protected ApplicationContextInitializer<GenericApplicationContext> lambda(Deployment deployment) {
    return new MediaLambda(deployment);
  }
}
