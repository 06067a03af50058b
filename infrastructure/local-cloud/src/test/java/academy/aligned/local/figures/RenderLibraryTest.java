package academy.aligned.local.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import academy.aligned.local.figures.RenderLibrary.Outcome;
import academy.aligned.local.figures.draw.Stage;
import academy.aligned.local.figures.pose.Figure;
import academy.aligned.local.figures.pose.PoseFiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library folder as the edge serves it, made by the real ffmpeg. */
class RenderLibraryTest {
  private static final Set<String> TWO = Set.of("jog-on-the-spot", "heel-drops");

  @TempDir Path folder;

  @BeforeAll
  static void headless() {
    System.setProperty("java.awt.headless", "true");
  }

  @Test
  void a_squat_is_seen_to_move_in_front_of_a_still_room() throws Exception {
    var stage = new Stage(PoseFiles.open().read("squat"));
    BufferedImage start = stage.frame(0);
    BufferedImage low = stage.frame(50);

    assertThat(differing(start, low)).isBetween(0.02, 0.4);
    assertThat(start.getRGB(5, 5)).isEqualTo(low.getRGB(5, 5));
    assertThat(differing(start, stage.frame(0))).isZero();
  }

  @Test
  void films_are_small_fast_starting_and_as_long_as_they_say() throws Exception {
    RenderLibrary.into(folder, TWO::contains, slug -> {});

    for (String slug : TWO) {
      Figure figure = PoseFiles.open().read(slug);
      Path film = folder.resolve("media/" + slug + ".mp4");
      List<String> facts = probe(film);
      assertThat(facts).contains("h264", "960", "720", "yuv420p", "24/1");
      assertThat(Double.parseDouble(facts.getLast())).isCloseTo(figure.seconds(), within(0.1));
      assertThat(Files.size(film)).isLessThan(120_000);
      assertThat(boxes(film)).containsSubsequence("moov", "mdat");
      assertThat(folder.resolve("media/" + slug + ".jpg")).isNotEmptyFile();
    }
    assertThat(folder.resolve("exercises.json")).isNotEmptyFile();
    assertThat(folder.resolve("protocols.json")).isNotEmptyFile();
  }

  @Test
  void only_what_changed_is_made_again() throws Exception {
    List<String> made = new ArrayList<>();
    Set<String> one = Set.of("heel-drops");

    assertThat(RenderLibrary.into(folder, one::contains, made::add)).isEqualTo(new Outcome(1, 0));
    assertThat(RenderLibrary.into(folder, one::contains, made::add)).isEqualTo(new Outcome(0, 1));
    Files.delete(folder.resolve("media/heel-drops.vtt"));
    assertThat(RenderLibrary.into(folder, one::contains, made::add)).isEqualTo(new Outcome(1, 0));
    Files.writeString(folder.resolve(".stamps/heel-drops"), "made from older poses");
    assertThat(RenderLibrary.into(folder, one::contains, made::add)).isEqualTo(new Outcome(1, 0));
    assertThat(made).hasSize(3);
  }

  @Test
  void captions_speak_the_steps_over_the_whole_loop() throws Exception {
    RenderLibrary.into(folder, Set.of("heel-drops")::contains, slug -> {});

    assertThat(Files.readString(folder.resolve("media/heel-drops.vtt")))
        .startsWith("WEBVTT\n\n00:00.000 --> ")
        .contains("--> 00:08.000\nSoft knees, quiet landing.")
        .contains("Rise onto your toes.");
  }

  private static double differing(BufferedImage one, BufferedImage other) {
    int differing = 0;
    for (int y = 0; y < Stage.HEIGHT; y += 4) {
      for (int x = 0; x < Stage.WIDTH; x += 4) {
        differing += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return differing / (Stage.WIDTH * Stage.HEIGHT / 16.0);
  }

  private static List<String> probe(Path film) throws IOException {
    Process process =
        new ProcessBuilder(
                "ffprobe",
                "-v",
                "error",
                "-of",
                "default=nk=1:nw=1",
                "-show_entries",
                "stream=codec_name,width,height,pix_fmt,r_frame_rate:format=duration",
                film.toString())
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  /** The order of the top-level boxes of an MP4. */
  private static List<String> boxes(Path film) throws IOException {
    byte[] bytes = Files.readAllBytes(film);
    List<String> names = new ArrayList<>();
    int at = 0;
    while (at + 8 <= bytes.length) {
      names.add(new String(bytes, at + 4, 4, StandardCharsets.US_ASCII));
      at += java.nio.ByteBuffer.wrap(bytes, at, 4).getInt();
    }
    return names;
  }
}
