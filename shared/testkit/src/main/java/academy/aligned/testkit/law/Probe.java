package academy.aligned.testkit.law;

import academy.aligned.testkit.world.World;
import java.util.List;

/** Asks the database directly, past door and store. */
final class Probe {
  private Probe() {}

  static List<String> through(World<?> world) {
    return world.intruder().tries(world.south().tenant(), world.north().tenant());
  }
}
