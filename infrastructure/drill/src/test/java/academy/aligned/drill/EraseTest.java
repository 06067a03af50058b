package academy.aligned.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.custody.Custody;
import academy.aligned.drill.world.Everywhere;
import academy.aligned.drill.world.Houses;
import academy.aligned.drill.world.Keepers;
import academy.aligned.drill.world.SmallPractice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forty words in forty kinds of fields: all in the export, none anywhere afterwards. */
class EraseTest {
  private static final String ID = "canaries0000";
  private static final Keepers HERE = new Keepers(Houses.here());
  @TempDir private Path folder;

  @Test
  void what_people_wrote_is_in_the_export_and_after_the_erasure_nowhere() {
    var drill = new ErasureDrill(Houses.here(), folder);
    var outcome = drill.run();
    List<String> words = outcome.canaries().words();
    assertThat(words).hasSizeGreaterThanOrEqualTo(40);
    assertThat(outcome.exported()).as("exported").isEqualTo(words.size());
    assertThat(outcome.before().keySet())
        .as("places before")
        .contains(
            "files", "journal", "mail", "versions", "table aligned-care", "table local-users");
    assertThat(outcome.left()).as("places afterwards").isEmpty();
    assertThat(outcome.again()).isEqualTo(ID + "  0 left");
    assertThat(outcome.untouched()).as("erasing again changes nothing").isTrue();
    assertThat(outcome.holds()).isTrue();

    HERE.take(outcome.bundle(), ID, outcome.practice().host());
    Everywhere everywhere = new Everywhere(Houses.here());
    assertThat(everywhere.holding(words)).as("brought back").isNotEmpty();
    assertThat(drill.keepers("erase", "--again")).contains(ID).doesNotContain(ID + "  0 left");
    assertThat(everywhere.holding(words)).as("erased again").isEmpty();
  }

  @Test
  void only_who_may_is_erased() {
    SmallPractice.open(Houses.here(), "staysopen000", "staysopen");
    assertThatThrownBy(() -> asked("staysopen")).hasMessageContaining("--without-export");
    assertThatThrownBy(() -> asked("staysopen", "--without-export"))
        .hasMessageContaining("is not leaving");
    assertThatThrownBy(() -> asked("staysopen", "--without-export", "--now", "Luna"))
        .hasMessageContaining("Type the practice's name");
    assertThat(Houses.here().at("staysopen.aligned.localhost").get("/config.json").isEmpty())
        .isFalse();
  }

  private static String asked(String... words) {
    List<String> all = new ArrayList<>(List.of("erase"));
    all.addAll(List.of(words));
    return Custody.run(Houses.here().installation(), Map.of(), all);
  }
}
