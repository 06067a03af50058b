package academy.aligned.local;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.ids.Ids;
import academy.aligned.storage.directory.Directory;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/**
 * One local cloud that the tests of this JVM share, over an empty store and small stand-in apps.
 */
final class RunningCloud {
  private static final Place PLACE = FreshPlace.withSmallApps();
  private static final LocalCloud CLOUD = LocalCloud.start(PLACE);

  private RunningCloud() {}

  static Place place() {
    return CLOUD.place();
  }

  static List<Surface<?>> surfaces() {
    return CLOUD.surfaces();
  }

  static Browser at(String host) {
    return new Browser(PLACE.port(), host);
  }

  static Directory directory() {
    Ids ids = new Ids(InstantSource.system(), new Random());
    return new Ground(PLACE, new Aws(PLACE), InstantSource.system(), ids).wiring().directory();
  }
}
