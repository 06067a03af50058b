package academy.aligned.local.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A machine to try the script on: a small copy of the repository, and a PATH that holds the usual
 * commands and stand-ins for the large tools, of which a test takes away or breaks what it likes.
 */
final class Machine {
  private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
  private static final String SCRIPTS = "infrastructure/local-cloud/script";
  private static final List<String> USUAL =
      List.of(
          "awk",
          "bash",
          "cat",
          "cp",
          "cut",
          "date",
          "df",
          "dirname",
          "env",
          "find",
          "flock",
          "grep",
          "head",
          "id",
          "ln",
          "ls",
          "mkdir",
          "mktemp",
          "mv",
          "nohup",
          "rm",
          "sed",
          "seq",
          "sha256sum",
          "sleep",
          "sort",
          "tail",
          "tee",
          "touch",
          "tr");

  /** Behaves as the local cloud does, seen from outside. */
  private static final String CLOUD =
      """
      case "$*" in *LocalCloud*) ;; *) exit 0 ;; esac
      echo $$ >>"$MACHINE/javas"
      trap 'rm -f "$MACHINE/healthy"; exit 143' TERM
      touch "$MACHINE/healthy"
      while :; do sleep 0.05; done\
      """;

  private final Path root;
  private final Path commands;
  private final Map<String, String> environment = new HashMap<>();

  private Machine(Path folder) throws IOException {
    root = folder.resolve("repo");
    commands = Files.createDirectories(folder.resolve("bin"));
    for (String command : USUAL) {
      Files.createSymbolicLink(commands.resolve(command), usual(command));
    }
    copy("aligned");
    try (Stream<Path> scripts = Files.list(REPOSITORY.resolve(SCRIPTS))) {
      for (Path script : scripts.filter(Files::isRegularFile).toList()) {
        copy(SCRIPTS + "/" + script.getFileName());
      }
    }
    write("pom.xml", "<project/>");
    write("shared/x", "");
    write("functions/care/src/main/resources/library/x", "");
    write("infrastructure/local-cloud/src/main/java/academy/aligned/local/figures/x", "");
    write("frontend-pwa/package-lock.json", "{}");
    write(".local/library/media/x", "");
    environment.put("PATH", commands.toString());
    environment.put("HOME", Files.createDirectories(folder.resolve("home")).toString());
    environment.put("MACHINE", folder.toString());
    environment.put("ALIGNED_PORT", Integer.toString(Ports.four()));
    standIns(folder);
  }

  /** A machine on which everything is there and works. */
  static Machine in(Path folder) throws IOException {
    return new Machine(folder);
  }

  private void standIns(Path folder) throws IOException {
    stands("node", "echo 22");
    stands(
        "npm",
        """
        mkdir -p "$2/node_modules" "$2/dist/patient"
        echo {} >"$2/node_modules/.package-lock.json"; echo >"$2/dist/patient/index.html\"\
        """);
    stands("ffmpeg", "");
    stands("chromium", "");
    stands(
        "mvn",
        """
        echo "$*" >>"$MACHINE/built"
        mkdir -p "$(dirname "$0")/../repo/infrastructure/local-cloud/target/lib"
        touch "$(dirname "$0")/../repo/infrastructure/local-cloud/target/local-cloud-1.0.0.jar\"\
        """);
    stands(
        "curl",
        """
        case "$*" in
          *health*) [ -f "$MACHINE/healthy" ] && echo well ;;
          *seed*) echo seeded ;;
          *) echo welcome ;;
        esac\
        """);
    Path jdk = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    executable(jdk.resolve("bin/javac"), "");
    executable(jdk.resolve("bin/java"), CLOUD);
    environment.put("JAVA_HOME", jdk.toString());
    environment.put("ALIGNED_JDKS", folder.resolve("nowhere").toString());
  }

  Machine with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Puts a stand-in for a command, in the shell's own words. */
  Machine stands(String command, String script) {
    try {
      executable(commands.resolve(command), script);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a stand-in for the local cloud itself. */
  Machine javaDoes(String script) throws IOException {
    executable(folder().resolve("jdk/bin/java"), script);
    return this;
  }

  Machine javaWorks() throws IOException {
    return javaDoes(CLOUD);
  }

  Machine without(String command) throws IOException {
    Files.deleteIfExists(commands.resolve(command));
    return this;
  }

  int port() {
    return Integer.parseInt(environment.get("ALIGNED_PORT"));
  }

  Path folder() {
    return commands.getParent();
  }

  Path local() {
    return root.resolve(".local");
  }

  Run runs(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,TERM,HUP"));
    command.add(root.resolve("aligned").toString());
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder().toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return Run.of(builder, folder());
  }

  /** The stand-ins of the local cloud that still live. */
  List<ProcessHandle> clouds() throws IOException {
    Path file = folder().resolve("javas");
    return Files.exists(file)
        ? Files.readAllLines(file).stream()
            .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
            .filter(ProcessHandle::isAlive)
            .toList()
        : List.of();
  }

  boolean has(String file) {
    return Files.exists(folder().resolve(file));
  }

  private void copy(String name) throws IOException {
    Path to = root.resolve(name);
    Files.createDirectories(to.getParent());
    Files.copy(REPOSITORY.resolve(name), to, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
  }

  /** Puts a file into its repository. */
  Machine holds(String name, String text) throws IOException {
    write(name, text);
    return this;
  }

  /** The real command of this machine, where a stand-in would have to be as clever. */
  Machine lends(String command) throws IOException {
    Path real =
        Stream.of(System.getenv("PATH").split(":", -1))
            .map(folder -> Path.of(folder, command))
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow();
    return stands(command, "exec '" + real + "' \"$@\"");
  }

  private void write(String name, String text) throws IOException {
    Path to = root.resolve(name);
    Files.createDirectories(to.getParent());
    Files.writeString(to, text);
  }

  private static void executable(Path file, String script) throws IOException {
    Files.deleteIfExists(file);
    Files.writeString(file, "#!/usr/bin/env bash\n" + script + "\n");
    file.toFile().setExecutable(true);
  }

  private static Path usual(String command) {
    return Stream.of("/usr/bin/", "/bin/")
        .map(folder -> Path.of(folder + command))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(command + " is no usual command here"));
  }
}
