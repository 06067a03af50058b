package academy.aligned.local;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.transcode.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The library's exercises, all with one and the same small clip. */
final class SmallLibrary {
  private SmallLibrary() {}

  static void in(Path library) throws IOException, InterruptedException {
    Path media = Files.createDirectories(library.resolve("media"));
    Path exercises = library.resolve("exercises.json");
    try (InputStream words = SmallLibrary.class.getResourceAsStream("/library/exercises.json")) {
      Files.write(exercises, Objects.requireNonNull(words).readAllBytes());
    }
    Path clip = library.resolve("clip.mp4");
    String drawn = "color=teal:duration=10:size=96x72:rate=4";
    Tool.run(
        List.of(
            "ffmpeg",
            "-v",
            "error",
            "-f",
            "lavfi",
            "-i",
            drawn,
            "-bf",
            "0",
            "-g",
            "8",
            "-profile:v",
            "high",
            "-pix_fmt",
            "yuv420p",
            clip.toString()));
    Json.TOLERANT
        .readTree(Files.readAllBytes(exercises))
        .path("exercises")
        .forEach(exercise -> copy(clip, media.resolve(exercise.path("id").asString() + ".mp4")));
  }

  private static void copy(Path clip, Path to) {
    try {
      Files.copy(clip, to);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
