package academy.aligned.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.local.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What breaks on the way up says why in one sentence, and leaves nothing half-started behind. */
class BrokenStartTest {
  private static final String SLOW =
      """
      echo $$ >>"$MACHINE/%s"
      trap 'exit 143' TERM
      until [ -f "$MACHINE/go" ]; do sleep 0.05; done
      """;

  @TempDir private Path folder;
  private Machine machine;

  @BeforeEach
  void a_machine_that_has_everything() throws IOException {
    machine = Machine.in(folder);
  }

  @AfterEach
  void nothing_is_left() throws Exception {
    machine.clouds().forEach(ProcessHandle::destroyForcibly);
  }

  private void breaks(String... words) throws Exception {
    Run run = machine.runs("up", "--detach");
    assertThat(run.lastWords()).contains(words).endsWith(".");
    assertThat(run.code()).isNotZero();
    leavesNothing();
  }

  private void leavesNothing() throws Exception {
    assertThat(machine.local().resolve("cloud.pid")).doesNotExist();
    assertThat(Eventually.holds(() -> none("javas") && none("mvns"))).isTrue();
  }

  private boolean none(String kind) {
    try {
      Path file = machine.folder().resolve(kind);
      return !Files.exists(file)
          || Files.readAllLines(file).stream()
              .noneMatch(pid -> ProcessHandle.of(Long.parseLong(pid)).isPresent());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void comesUp() throws Exception {
    Run run = machine.runs("up", "--detach");
    assertThat(run.code()).as(run.lastWords()).isZero();
    assertThat(machine.clouds()).hasSize(1);
    assertThat(machine.runs("status").code()).isZero();
    assertThat(machine.runs("down").code()).isZero();
    leavesNothing();
  }

  private void waitsFor(String file) throws InterruptedException {
    assertThat(Eventually.holds(() -> machine.has(file))).as(file).isTrue();
  }

  @Test
  void a_machine_that_has_everything_comes_up_and_goes_down() throws Exception {
    comesUp();
    comesUp();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mvn | Could not transfer artifact x from central: Unknown host | packages could not be fetched. Connect",
        "npm | npm error code EAI_AGAIN | packages could not be fetched. Connect",
        "npm | npm error ENOSPC: no space left on device, write | the disk is full. Make room",
        "mvn | java.io.IOException: No space left on device | the disk is full. Make room",
        "npm | npm error EACCES: permission denied, mkdir | a folder could not be written to",
        "mvn | Could not create local repository at /root/.m2 | a folder could not be written to",
        "mvn | COMPILATION ERROR | failed. The whole log is in .local/log/build-java.log"
      })
  void a_build_that_fails(String tool, String complaint, String said) throws Exception {
    machine.stands(tool, "echo '" + complaint + "' >&2; exit 1");
    breaks(said);
  }

  @Test
  void a_disk_that_fills_up_while_it_builds() throws Exception {
    machine.stands(
        "mvn",
        "printf 'echo h\\necho /dev/x 9000 8999 1 99%% /' >\"$(dirname \"$0\")/df\"; exit 1");
    machine.stands("df", "echo head; echo /dev/x 90000 0 90000 1% /");
    breaks("the disk is full. Make room");
  }

  @Test
  void a_failed_build_is_not_taken_for_the_good_one_before_it() throws Exception {
    comesUp();
    Path source = machine.local().resolveSibling("shared/x");
    var good = Files.getLastModifiedTime(source);
    Files.setLastModifiedTime(source, java.nio.file.attribute.FileTime.fromMillis(0));
    machine.stands("mvn", "exit 1");
    breaks("failed");
    Files.setLastModifiedTime(source, good);
    breaks("failed");
  }

  @Test
  void a_cloud_that_stops_says_why_itself() throws Exception {
    machine.javaDoes(
        """
        case "$*" in *LocalCloud*) ;; *) exit 0 ;; esac
        echo 'STOPPED: The store cannot be read: move it away.'; exit 1""");
    breaks("The store cannot be read: move it away.");
  }

  @Test
  void two_ups_at_once() throws Exception {
    machine.stands("mvn", SLOW.formatted("mvns") + "exec \"$(dirname \"$0\")/built\"");
    machine.stands(
        "built",
        "mkdir -p \"$MACHINE/repo/infrastructure/local-cloud/target/lib\"; touch \"$MACHINE/repo/infrastructure/local-cloud/target/local-cloud-1.0.0.jar\"");
    Run first = machine.runs("up", "--detach");
    waitsFor("mvns");
    Run second = machine.runs("up", "--detach");
    assertThat(second.lastWords()).contains("Another ./aligned is at work here", "" + first.pid());
    assertThat(second.code()).isNotZero();
    Files.createFile(machine.folder().resolve("go"));
    assertThat(first.code()).isZero();
    assertThat(machine.clouds()).hasSize(1);
    assertThat(machine.runs("down").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM", "HUP"})
  void stopped_while_it_builds(String signal) throws Exception {
    machine.stands("mvn", SLOW.formatted("mvns"));
    Run run = machine.runs("up");
    waitsFor("mvns");
    assertThat(run.signal(signal).code()).isGreaterThan(128);
    leavesNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void stopped_while_it_starts(String signal) throws Exception {
    machine.javaDoes(
        "case \"$*\" in *LocalCloud*) ;; *) exit 0 ;; esac\n" + SLOW.formatted("javas"));
    Run run = machine.runs("up");
    waitsFor("javas");
    assertThat(run.signal(signal).code()).isGreaterThan(128);
    leavesNothing();
  }

  @Test
  void killed_during_its_first_start_it_starts_anew() throws Exception {
    machine.javaDoes(
        "case \"$*\" in *LocalCloud*) ;; *) exit 0 ;; esac\n" + SLOW.formatted("javas"));
    Run run = machine.runs("up", "--detach");
    waitsFor("javas");
    assertThat(run.signal("KILL").code()).isNotZero();
    machine.javaWorks();
    comesUp();
  }

  @Test
  void a_number_in_the_pid_file_that_is_somebody_elses() throws Exception {
    Process somebody = new ProcessBuilder("sleep", "60").start();
    Files.writeString(machine.local().resolve("cloud.pid"), somebody.pid() + "\n");
    assertThat(machine.runs("status").lastWords()).contains("Not running");
    assertThat(machine.runs("down").code()).isZero();
    assertThat(somebody.isAlive()).isTrue();
    comesUp();
    somebody.destroyForcibly();
  }

  @Test
  void a_pid_file_of_nonsense() throws Exception {
    Files.writeString(machine.local().resolve("cloud.pid"), "\u0000-1\n");
    assertThat(machine.runs("status").lastWords()).contains("Not running");
    comesUp();
  }
}
