package academy.aligned.local.seed.course;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.seed.course.DemoFilm.Scene;
import academy.aligned.local.transcode.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts films together out of the library's clips, which all are of one size and kind: nothing is
 * encoded anew, so that a film costs a moment.
 *
 * @param library the folder with {@code exercises.json} and {@code media}
 */
record FilmCutter(Path library) {

  /** Whether there are clips to cut. */
  boolean ready() {
    return Files.isDirectory(library.resolve("media"));
  }

  byte[] cut(DemoFilm film) {
    try {
      Path folder = Files.createTempDirectory("aligned-film");
      Path list = folder.resolve("scenes.txt");
      Path made = folder.resolve("film.mp4");
      try {
        Files.writeString(list, scenes(film));
        Tool.run(command(list, made));
        return Files.readAllBytes(made);
      } finally {
        Files.deleteIfExists(list);
        Files.deleteIfExists(made);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<String> command(Path list, Path made) {
    List<String> words = new ArrayList<>(List.of("ffmpeg", "-y", "-nostdin", "-v", "error"));
    words.addAll(List.of("-f", "concat", "-safe", "0", "-i", list.toString()));
    words.addAll(List.of("-c", "copy", "-movflags", "+faststart", made.toString()));
    return words;
  }

  /** A clip is repeated until the scene is over, and its last turn cut short. */
  private String scenes(DemoFilm film) throws IOException {
    Map<String, Double> lengths = lengths();
    StringBuilder list = new StringBuilder();
    for (Scene scene : film.scenes()) {
      double length = lengths.getOrDefault(scene.exercise(), 10.0);
      Path clip = library.resolve("media").resolve(scene.exercise() + ".mp4");
      for (double left = scene.seconds(); left > 0.05; left -= length) {
        list.append("file '").append(clip).append("'\n");
        if (left < length) {
          list.append(String.format(Locale.ROOT, "outpoint %.3f\n", left));
        }
      }
    }
    return list.toString();
  }

  private Map<String, Double> lengths() throws IOException {
    return Json.TOLERANT
        .readTree(Files.readAllBytes(library.resolve("exercises.json")))
        .path("exercises")
        .valueStream()
        .collect(
            Collectors.toMap(
                exercise -> exercise.path("id").asString(),
                exercise -> exercise.path("media").path("seconds").asDouble()));
  }
}
