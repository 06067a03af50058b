package academy.aligned.local;

import academy.aligned.local.script.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a local cloud of a test lives: an empty store, free ports, small stand-in apps. */
final class FreshPlace {
  private FreshPlace() {}

  static Place withSmallApps() {
    try {
      return in(Files.createTempDirectory("aligned-cloud"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Place in(Path folder) throws IOException {
    Place place = new Place(folder.resolve("repo"), folder.resolve("home"), Ports.four());
    page(place, "public/index.html", "<h1>Marketing</h1>");
    page(place, "patient/index.html", "<h1>Patient app</h1>");
    page(place, "practice/index.html", "<h1>Practice app</h1>");
    page(place, "patient/assets/app-AbCd1234.js", "x".repeat(3_000));
    return place;
  }

  private static void page(Place place, String name, String text) throws IOException {
    Path file = place.root().resolve("frontend-pwa/dist").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
