package academy.aligned.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A local cloud that cannot start ends at once and says in a sentence what to do. */
class UnfitStoreTest {
  @TempDir private Path folder;
  private Place place;

  @BeforeEach
  void an_empty_place() throws Exception {
    place = FreshPlace.in(folder);
  }

  private void stopsSaying(String... words) throws Exception {
    try (OwnProcess cloud = OwnProcess.begin(place)) {
      assertThat(cloud.stopped()).as(cloud.said()).contains(words).endsWith(".");
      assertThat(cloud.code()).isNotZero();
    }
  }

  private Path kept(String name, byte[] bytes) throws Exception {
    Path file = place.home().resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  @Test
  void a_clock_that_cannot_be_read() throws Exception {
    kept("clock", "noon".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    stopsSaying("clock' is damaged: delete it");
  }

  @Test
  void a_database_that_cannot_be_read() throws Exception {
    try (OwnProcess cloud = OwnProcess.up(place)) {
      cloud.cutPower();
    }
    for (Path file : databases()) {
      Files.write(file, new byte[100_000]);
    }
    stopsSaying("may be damaged. Move that folder away");
  }

  private java.util.List<Path> databases() throws Exception {
    try (var files = Files.walk(place.home().resolve("dynamodb"))) {
      return files.filter(file -> file.toString().endsWith(".db")).toList();
    }
  }

  @Test
  void a_port_that_is_taken() throws Exception {
    try (ServerSocket _ =
        new ServerSocket(place.databasePort(), 1, InetAddress.getLoopbackAddress())) {
      stopsSaying("is taken", "ALIGNED_PORT");
    }
  }

  @Test
  void what_a_power_cut_left_empty_is_made_anew() throws Exception {
    kept("clock", new byte[0]);
    kept("secrets/invitations", new byte[0]);
    try (OwnProcess cloud = OwnProcess.up(place)) {
      assertThat(cloud.at("127.0.0.1").get("/_local/health").statusCode()).isEqualTo(200);
    }
  }
}
