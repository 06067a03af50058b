package academy.aligned.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A local cloud in a process of its own, which can be killed as a power cut kills a machine. */
final class OwnProcess implements AutoCloseable {
  private static final int SECONDS_TO_START = 120;

  private final Place place;
  private final Path log;
  private final Process process;

  private OwnProcess(Place place, Path log, Process process) {
    this.place = place;
    this.log = log;
    this.process = process;
  }

  /** Begins; it may never come up. */
  static OwnProcess begin(Place place) throws IOException {
    Path log = Files.createTempFile(Files.createDirectories(place.home()), "cloud", ".log");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx320m",
            "--enable-native-access=ALL-UNNAMED",
            "-Djdk.httpclient.allowRestrictedHeaders=host",
            "-Daligned.root=" + place.root(),
            "-Daligned.home=" + place.home(),
            "-cp",
            System.getProperty("java.class.path"),
            LocalCloud.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("ALIGNED_PORT", Integer.toString(place.port()));
    return new OwnProcess(place, log, builder.redirectOutput(log.toFile()).start());
  }

  static OwnProcess up(Place place) throws Exception {
    OwnProcess cloud = begin(place);
    boolean well = Eventually.holds(() -> cloud.well() || cloud.ended(), SECONDS_TO_START);
    if (!well || cloud.ended()) {
      cloud.close();
      throw new AssertionError("did not come up: " + cloud.said());
    }
    return cloud;
  }

  Browser at(String host) {
    return new Browser(place.port(), host);
  }

  private boolean ended() {
    return !process.isAlive();
  }

  private boolean well() {
    try {
      return at("127.0.0.1").get("/_local/health").statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What it tells the script when it cannot start; empty if it says nothing or lives on. */
  String stopped() throws IOException, InterruptedException {
    if (!process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS)) {
      return "";
    }
    return said()
        .lines()
        .filter(line -> line.startsWith("STOPPED: "))
        .map(line -> line.substring("STOPPED: ".length()))
        .findFirst()
        .orElse("");
  }

  int code() throws InterruptedException {
    return process.waitFor();
  }

  String said() throws IOException {
    return Files.readString(log);
  }

  /** {@code kill -9}: no hook runs, nothing is written any more. */
  void cutPower() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    cutPower();
  }
}
