package academy.aligned.local.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One key follows another while both are asked for. */
class SecretsTest {
  @TempDir private Path folder;

  @Test
  void the_next_one_is_known_before_it_signs_and_the_old_one_until_it_is_retired() {
    Secrets secrets = new Secrets(folder);
    var ring = secrets.ring("invitations");
    String old = ring.newest();
    assertThat(ring.keys()).containsExactly(old);

    secrets.add("invitations");
    assertThat(ring.newest()).isEqualTo(old);
    assertThat(ring.keys()).hasSize(2).doesNotHaveDuplicates();
    String next = ring.keys().getLast();

    secrets.promote("invitations");
    assertThat(ring.keys()).containsExactly(next, old);
    secrets.retire("invitations");
    assertThat(ring.keys()).containsExactly(next);
    assertThat(new Secrets(folder).text("invitations")).as("after a restart").isEqualTo(next);
  }

  @Test
  void who_asks_at_the_same_moment_gets_the_same_key() throws Exception {
    List<Callable<String>> asking =
        Collections.nCopies(24, () -> new Secrets(folder).text("invitations"));
    try (var threads = Executors.newFixedThreadPool(24)) {
      Set<String> answers = new HashSet<>();
      for (var answer : threads.invokeAll(asking)) {
        answers.add(answer.get());
      }
      assertThat(answers).hasSize(1);
    }
  }

  @Test
  void the_edge_knows_both_keys_of_films_and_the_function_signs_with_one() {
    Secrets secrets = new Secrets(folder);
    PlaybackKey films = PlaybackKey.of(secrets);
    String old = films.signer().keyPairId();
    secrets.add("playback.pem");
    assertThat(films.signer().keyPairId()).isEqualTo(old);
    assertThat(films.group()).hasSize(2).containsKey(old);
    secrets.promote("playback.pem");
    String next = films.signer().keyPairId();
    assertThat(next).isNotEqualTo(old);
    assertThat(List.copyOf(films.group().keySet())).containsExactly(next, old);
    secrets.retire("playback.pem");
    assertThat(films.group()).containsOnlyKeys(next);
  }
}
