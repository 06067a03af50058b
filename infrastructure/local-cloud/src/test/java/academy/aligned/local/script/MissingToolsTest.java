package academy.aligned.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is missing is named in one sentence that says what to do, before anything is begun. */
class MissingToolsTest {
  @TempDir private Path folder;
  private Machine machine;

  @BeforeEach
  void a_machine_that_has_everything() throws Exception {
    machine = Machine.in(folder);
  }

  private void refuses(String command, String... words) throws Exception {
    Run run = machine.runs(command);
    assertThat(run.code()).isNotZero();
    assertThat(run.lastWords()).contains(words).endsWith(".");
    assertThat(machine.local().resolve("cloud.pid")).doesNotExist();
    assertThat(machine.has("built")).isFalse();
    assertThat(machine.clouds()).isEmpty();
  }

  @Test
  void jdk() throws Exception {
    refuses(machine.with("JAVA_HOME", "/nowhere"), "up", "JDK 25 is missing", "install one");
  }

  private void refuses(Machine changed, String command, String... words) throws Exception {
    machine = changed;
    refuses(command, words);
  }

  @Test
  void node() throws Exception {
    refuses(machine.without("node"), "up", "Node.js is missing", "install Node 20 or newer");
  }

  @Test
  void npm() throws Exception {
    refuses(machine.without("npm"), "up", "Node.js is missing", "with npm");
  }

  @Test
  void a_node_that_is_too_old() throws Exception {
    refuses(machine.stands("node", "echo 18"), "up", "Node 18 is too old", "install Node 20");
  }

  @Test
  void a_node_that_does_not_run() throws Exception {
    refuses(machine.stands("node", "exit 127"), "up", "Node.js does not run");
  }

  @Test
  void a_debian_package_for_who_may_not_install_it() throws Exception {
    machine.without("mvn").stands("id", "echo 1000").stands("apt-get", "");
    refuses("up", "maven is missing", "sudo apt-get install maven");
  }

  @Test
  void a_package_where_there_is_no_debian() throws Exception {
    machine.without("mvn").stands("id", "echo 0");
    refuses("up", "maven is missing", "install it");
  }

  @Test
  void a_debian_package_that_cannot_be_installed() throws Exception {
    machine.without("ffmpeg").stands("id", "echo 0").stands("apt-get", "exit 100");
    refuses("up", "ffmpeg could not be installed", "apt-get update && apt-get install ffmpeg");
  }

  @Test
  void a_debian_package_that_can_be_installed_is() throws Exception {
    machine
        .without("ffmpeg")
        .stands("id", "echo 0")
        .stands("apt-get", "ln -s /bin/true \"$(dirname \"$0\")/ffmpeg\"");
    Run run = machine.runs("up", "--detach");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("installing ffmpeg", "healthy");
    assertThat(machine.runs("down").code()).isZero();
  }

  @Test
  void chromium_for_the_tests() throws Exception {
    refuses(
        machine.without("chromium").stands("id", "echo 1000"),
        "test",
        "chromium is missing",
        "sudo apt-get install chromium");
  }

  @Test
  void room_on_the_disk() throws Exception {
    refuses(
        machine.stands("df", "echo head; echo /dev/x 9000 8900 100 99% /"),
        "up",
        "Only 100 MB are free",
        "2048 MB are needed",
        "Make room");
  }

  @Test
  void a_folder_for_the_data() throws Exception {
    refuses(
        machine.with("ALIGNED_HOME", "/dev/null/data"),
        "up",
        "cannot be written to",
        "ALIGNED_HOME");
  }

  @Test
  void a_home_folder_for_packages() throws Exception {
    refuses(machine.with("HOME", "/dev/null"), "up", "home folder", "set HOME");
  }

  @Test
  void a_port_that_somebody_else_holds() throws Exception {
    int taken = machine.port() + 2;
    try (ServerSocket _ = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress())) {
      refuses("up", "Port " + taken + " is taken", "ALIGNED_PORT=");
    }
  }

  @Test
  void a_port_that_is_none() throws Exception {
    refuses(
        machine.with("ALIGNED_PORT", "http"), "up", "ALIGNED_PORT is 'http'", "choose a number");
  }

  @Test
  void a_command_and_an_option_that_are_none() throws Exception {
    refuses("upp", "There is no command 'upp'");
    assertThat(machine.runs("up", "--detatch").lastWords()).contains("no option '--detatch'");
    assertThat(machine.runs("clock", "soon").lastWords()).contains("Say how far", "+7d");
    assertThat(machine.runs("switch", "checkout", "shut").lastWords())
        .contains("Say what and how", "switch checkout off");
    assertThat(machine.runs("switch", "checkout", "off", "--some").lastWords())
        .contains("no option '--some'", "[--all]");
  }

  @Test
  void a_cloud_that_runs() throws Exception {
    refuses("status", "Not running", "./aligned up starts it");
    refuses("seed", "not running", "./aligned up starts it");
    refuses("switch", "not running", "./aligned up starts it");
  }
}
