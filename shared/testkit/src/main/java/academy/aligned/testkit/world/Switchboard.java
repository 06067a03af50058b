package academy.aligned.testkit.world;

import academy.aligned.kernel.switches.PolledSwitches;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What operators deploy to close a part, as a test writes it; told as AppConfig tells it. */
public final class Switchboard implements PolledSwitches.Source {
  private @Nullable String untold;
  private boolean reached = true;
  private int asked;

  /** Deploys a document, fit or not. */
  public void deploy(String document) {
    untold = document;
  }

  /** From now on nobody can ask, or everybody can again. */
  public void reached(boolean can) {
    reached = can;
  }

  /** How often somebody asked. */
  public int asked() {
    return asked;
  }

  @Override
  public Optional<String> changed() {
    asked++;
    if (!reached) {
      throw new IllegalStateException("as the test wants it");
    }
    Optional<String> told = Optional.ofNullable(untold);
    untold = null;
    return told;
  }
}
