package academy.aligned.academy;

import academy.aligned.kernel.door.Surface;
import academy.aligned.storage.wiring.Deployment;
import academy.aligned.testkit.law.StartingLaw;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

class AcademyLambdaTest extends StartingLaw {
  @Override
  protected Surface<?> surface() {
    return Academy.surface();
  }

  @Override
  protected ApplicationContextInitializer<GenericApplicationContext> lambda(Deployment deployment) {
    return new AcademyLambda(deployment);
  }
}
