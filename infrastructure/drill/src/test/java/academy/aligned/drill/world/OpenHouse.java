package academy.aligned.drill.world;

import academy.aligned.local.LocalCloud;
import academy.aligned.local.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A house of its own over an empty store, in this process. */
public record OpenHouse(House house, LocalCloud cloud) implements AutoCloseable {
  public static OpenHouse open() {
    try {
      Path folder = Files.createTempDirectory("aligned-house");
      for (String app : List.of("public", "patient", "practice")) {
        Path page = folder.resolve("repo/frontend-pwa/dist/" + app + "/index.html");
        Files.createDirectories(page.getParent());
        Files.writeString(page, "<h1>" + app + "</h1>");
      }
      Place place = new Place(folder.resolve("repo"), folder.resolve("home"), ports());
      LocalCloud cloud = LocalCloud.start(place);
      return new OpenHouse(House.of(place), cloud);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    cloud.close();
    swept(house.place().home().getParent());
  }

  private static void swept(Path folder) {
    try (var files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int ports() {
    Random chance = new Random();
    for (int tries = 0; tries < 100; tries++) {
      int first = 20_000 + chance.nextInt(30_000);
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
