package academy.aligned.local;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.ids.Ids;
import academy.aligned.storage.directory.Directory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/**
 * One local cloud that the tests of this JVM share, over an empty store and small stand-in apps.
 */
final class RunningCloud {
  private static final Place PLACE = prepared();
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

  private static Place prepared() {
    try {
      Path folder = Files.createTempDirectory("aligned-cloud");
      Place place = new Place(folder.resolve("repo"), folder.resolve("home"), freePorts());
      page(place, "public/index.html", "<h1>Marketing</h1>");
      page(place, "patient/index.html", "<h1>Patient app</h1>");
      page(place, "practice/index.html", "<h1>Practice app</h1>");
      page(place, "patient/assets/app-AbCd1234.js", "x".repeat(3_000));
      return place;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void page(Place place, String name, String text) throws IOException {
    Path file = place.root().resolve("frontend-pwa/dist").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Four ports in a row that nobody holds. */
  private static int freePorts() {
    for (int tries = 0; tries < 100; tries++) {
      int first = 20_000 + new Random().nextInt(30_000);
      if (free(first) && free(first + 1) && free(first + 2) && free(first + 3)) {
        return first;
      }
    }
    throw new IllegalStateException("no free ports");
  }

  private static boolean free(int port) {
    try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
