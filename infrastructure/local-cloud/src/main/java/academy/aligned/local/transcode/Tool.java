package academy.aligned.local.transcode;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** Programs of the machine, run one at a time and with low priority. */
public final class Tool {
  private static final Duration LONGEST = Duration.ofMinutes(15);

  /** A playlist that calls itself a video could name any file or address of this machine. */
  static final List<String> VIDEOS_ALONE =
      List.of(
          "-protocol_whitelist", "file",
          "-format_whitelist", "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,flv,asf,ogg");

  private Tool() {}

  /** What went wrong with a file, in the program's words. */
  static final class Unreadable extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1;

    Unreadable(String words) {
      super(words);
    }
  }

  public static String run(List<String> command) throws InterruptedException {
    List<String> words = new ArrayList<>(List.of("nice", "-n", "10"));
    words.addAll(command);
    try {
      Path said = Files.createTempFile("aligned-tool", ".txt");
      Process process =
          new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile()).start();
      boolean ended = process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
      process.destroyForcibly();
      String text = Files.readString(said, StandardCharsets.UTF_8);
      Files.delete(said);
      if (text.contains("No space left on device")) {
        throw new IllegalStateException("The disk is full. Free some space, then try again.");
      }
      if (!ended || process.exitValue() != 0) {
        throw new Unreadable(text.strip());
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long millis(Path video) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("ffprobe", "-v", "error"));
    command.addAll(VIDEOS_ALONE);
    command.addAll(List.of("-show_entries", "format=duration", "-of", "csv=p=0", video.toString()));
    String seconds = run(command).strip();
    return seconds.matches("[0-9.]+") ? Math.round(Double.parseDouble(seconds) * 1000) : 0;
  }

  /** What a file holds: a {@code streams} array in ffprobe's words. */
  static JsonNode probe(Path video) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("ffprobe", "-v", "error"));
    command.addAll(VIDEOS_ALONE);
    command.addAll(List.of("-show_streams", "-of", "json", video.toString()));
    return Json.TOLERANT.readTree(run(command));
  }
}
