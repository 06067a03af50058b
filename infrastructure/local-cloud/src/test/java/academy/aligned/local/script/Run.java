package academy.aligned.local.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** One run of the script. */
final class Run {
  private final Process process;
  private final Path out;
  private final Path err;

  private Run(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  static Run of(ProcessBuilder builder, Path folder) throws IOException {
    Path out = Files.createTempFile(folder, "run", ".out");
    Path err = Files.createTempFile(folder, "run", ".err");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new Run(process, out, err);
  }

  long pid() {
    return process.pid();
  }

  /** Sends a signal by its name, such as INT. */
  Run signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    return this;
  }

  /** The exit code, when it has ended: stopping a cloud that does not listen takes two minutes. */
  int code() throws InterruptedException {
    if (!process.waitFor(150, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("did not end");
    }
    return process.exitValue();
  }

  String out() throws IOException, InterruptedException {
    code();
    return Files.readString(out);
  }

  /** What it says at last to the person at the terminal. */
  String lastWords() throws IOException, InterruptedException {
    code();
    return Files.readString(err)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .reduce("", (_, line) -> line);
  }
}
