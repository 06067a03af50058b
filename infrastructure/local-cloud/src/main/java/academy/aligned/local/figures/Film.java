package academy.aligned.local.figures;

import academy.aligned.local.figures.draw.Stage;
import academy.aligned.local.figures.pose.Figure;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Turns a figure into a small H.264 film: one loop is encoded, then repeated without encoding. */
record Film(Figure figure, Stage stage) {
  private static final long PATIENCE_SECONDS = 120;

  void write(Path target) throws IOException, InterruptedException {
    Path loop = Files.createTempFile(target.getParent(), figure.slug(), ".loop.mp4");
    try {
      encode(loop);
      repeat(loop, target);
    } finally {
      Files.deleteIfExists(loop);
    }
  }

  private void encode(Path loop) throws IOException, InterruptedException {
    var command = ffmpeg("-f", "rawvideo", "-pix_fmt", "yuv420p");
    command.addAll(List.of("-s", Stage.WIDTH + "x" + Stage.HEIGHT));
    command.addAll(List.of("-r", "" + Figure.FRAMES_PER_SECOND, "-i", "-", "-an"));
    command.addAll(List.of("-c:v", "libx264", "-preset", "veryfast", "-tune", "animation"));
    command.addAll(List.of("-crf", crf(), "-bf", "0", "-g", "600", "-threads", "1"));
    command.addAll(List.of("-maxrate", "96k", "-bufsize", "160k"));
    command.addAll(List.of("-x264-params", "ref=1:rc-lookahead=5:weightp=0"));
    command.addAll(List.of("-colorspace", "bt709", "-color_primaries", "bt709"));
    command.addAll(List.of("-color_trc", "bt709", "-color_range", "tv", loop.toString()));
    var yuv = new Yuv(Stage.WIDTH, Stage.HEIGHT);
    run(
        command,
        in -> {
          for (int number = 0; number < figure.frames(); number++) {
            in.write(yuv.of(pixels(stage.frame(number))));
          }
        });
  }

  /** What moves fast and repeats often may be coarser: nobody sees it, everybody downloads it. */
  private String crf() {
    return figure.timeline().seconds() < 2 ? "37" : "34";
  }

  private void repeat(Path loop, Path target) throws IOException, InterruptedException {
    long times = Math.round(figure.seconds() / figure.timeline().seconds());
    var command = ffmpeg("-stream_loop", "" + (times - 1), "-i", loop.toString());
    command.addAll(List.of("-c", "copy", "-movflags", "+faststart", target.toString()));
    run(command, in -> {});
  }

  private interface Feed {
    void into(OutputStream in) throws IOException;
  }

  private void run(List<String> command, Feed feed) throws IOException, InterruptedException {
    Path said = Files.createTempFile("ffmpeg", ".txt");
    Process process = start(command, said);
    try (OutputStream in = process.getOutputStream()) {
      feed.into(in);
    } catch (IOException broken) {
      process.destroyForcibly();
      throw new IOException(
          figure.slug() + " could not be encoded: " + Files.readString(said), broken);
    }
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(figure.slug() + " could not be encoded: " + Files.readString(said));
      }
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(said);
    }
  }

  private static Process start(List<String> command, Path said) throws IOException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(said.toFile())
          .start();
    } catch (IOException missing) {
      throw new IOException(
          "ffmpeg is missing: install it with `apt-get install ffmpeg` (or `brew install ffmpeg`),"
              + " or start with ./aligned, which does it.",
          missing);
    }
  }

  private static List<String> ffmpeg(String... more) {
    var command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y"));
    command.addAll(List.of(more));
    return command;
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
