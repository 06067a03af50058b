package academy.aligned.prove;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.local.LocalCloud;
import academy.aligned.local.Place;
import academy.aligned.prove.fault.Fault;
import academy.aligned.prove.fault.Switchboard;
import academy.aligned.prove.matrix.Attack;
import academy.aligned.prove.matrix.Battle;
import academy.aligned.prove.matrix.Front;
import academy.aligned.prove.matrix.Judge;
import academy.aligned.prove.matrix.Matrix;
import academy.aligned.prove.report.Report;
import academy.aligned.prove.story.Opening;
import academy.aligned.prove.wire.Line;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A part of the matrix and three of the faults; {@code ./aligned prove isolation} runs them all.
 */
class SampleTest {
  private static final long SEED = 11;
  private static final int EVERY = 41;
  private static LocalCloud cloud;
  private static Matrix matrix;
  private static Battle battle;

  @BeforeAll
  static void practices_open() throws IOException {
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    int port = freePort();
    Path folder = Files.createTempDirectory("proof");
    cloud = LocalCloud.start(new Place(folder.resolve("repo"), folder.resolve("home"), port));
    Line line = new Line(URI.create("http://127.0.0.1:" + port));
    Opening opening = Opening.small(line, SEED);
    matrix = new Matrix(opening, line, SEED);
    battle = new Battle(new Judge(line), Optional.of(opening.laptop()));
  }

  @AfterAll
  static void practices_close() {
    cloud.close();
  }

  @Test
  void every_endpoint_can_be_attacked() {
    assertThat(matrix.without()).isEmpty();
  }

  @Test
  void a_sample_of_the_attacks_breaks_nothing() {
    for (Front front : matrix.fronts(Set.of("outside", "cursor", "media", "database"))) {
      List<Attack> some = new ArrayList<>();
      for (int i = 0; i < front.attacks().size(); i += front.attacks().size() > 100 ? EVERY : 1) {
        some.add(front.attacks().get(i));
      }
      var outcome = battle.fight(front.only(some));
      assertThat(outcome.breaches()).as(front.title()).isEmpty();
      assertThat(outcome.changed()).as(front.title()).isEmpty();
      assertThat(outcome.held()).as(front.title()).isTrue();
    }
  }

  @Test
  void three_faults_are_caught() {
    Set<String> wanted =
        Set.of("foreign cursor accepted", "guard removed", "signature of media not checked");
    List<Fault> faults =
        Fault.all().stream().filter(fault -> wanted.contains(fault.name())).toList();
    var board = new Switchboard(ByteBuddyAgent.install());
    assertThat(new Trial(matrix, battle, board, _ -> {}).all(faults))
        .hasSize(wanted.size())
        .allMatch(Report.Fault::caught);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return Math.min(socket.getLocalPort(), 60_000);
    }
  }
}
