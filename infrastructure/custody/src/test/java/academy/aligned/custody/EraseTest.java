package academy.aligned.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.custody.bundle.KeyMap;
import academy.aligned.custody.erase.ErasePractice;
import academy.aligned.custody.erase.Ledger;
import academy.aligned.custody.erase.OtherCopies;
import academy.aligned.custody.world.Canaries;
import academy.aligned.custody.world.Everywhere;
import academy.aligned.custody.world.Houses;
import academy.aligned.custody.world.Keepers;
import academy.aligned.custody.world.SmallPractice;
import academy.aligned.custody.world.Unzipped;
import academy.aligned.kernel.ids.TenantId;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forty words in forty kinds of fields: all in the export, none anywhere afterwards. */
class EraseTest {
  private static final String ID = "canaries0000";
  private static final Keepers HERE = new Keepers(Houses.here());
  @TempDir private Path folder;

  @Test
  void what_people_wrote_is_in_the_export_and_after_the_erasure_nowhere() throws Exception {
    var practice = SmallPractice.open(Houses.here(), ID, "canaries");
    Canaries canaries = new Canaries();
    canaries.onShelves(practice);
    canaries.onPatient(practice);
    canaries.onPatient(practice);
    assertThat(canaries.words()).hasSizeGreaterThanOrEqualTo(40);
    Everywhere everywhere = new Everywhere(Houses.here());
    SmallPractice.until(() -> everywhere.printed(canaries.words()));

    Path bundle = HERE.export(ID, KeyMap.SAME, folder.resolve("canaries.zip"));
    String exported = String.join("\n", Unzipped.texts(bundle).values());
    assertThat(canaries.words()).as("not exported").allMatch(exported::contains);
    assertThat(everywhere.holding(canaries.words())).as("places before").isNotEmpty();

    erase();
    assertThat(everywhere.holding(canaries.words())).as("places afterwards").isEmpty();
    assertThat(new Ledger(Houses.here().installation()).tenants()).contains(new TenantId(ID));
    assertThat(Houses.here().at(practice.host()).get("/_local/health").isEmpty()).isFalse();

    HERE.take(bundle, ID, practice.host());
    assertThat(everywhere.holding(canaries.words())).as("brought back").isNotEmpty();
    erase();
    assertThat(everywhere.holding(canaries.words())).as("erased again").isEmpty();
  }

  private static void erase() {
    URI forget = URI.create("http://127.0.0.1:" + (Houses.here().place().port() + 1));
    var copies = new OtherCopies(List.of(forget.resolve("/_local/forget")));
    new ErasePractice(
            Houses.here().installation(), new TenantId(ID), copies, InstantSource.system())
        .run();
  }

  @Test
  void only_who_may_is_erased() {
    var commands = new Commands(Houses.here().installation(), java.util.Map.of());
    SmallPractice.open(Houses.here(), "staysopen000", "staysopen");
    assertThatThrownBy(() -> commands.erase(Words.of(List.of("erase", "staysopen"))))
        .hasMessageContaining("--without-export");
    assertThatThrownBy(
            () -> commands.erase(Words.of(List.of("erase", "staysopen", "--without-export"))))
        .hasMessageContaining("is not leaving");
    assertThatThrownBy(
            () ->
                commands.erase(
                    Words.of(List.of("erase", "staysopen", "--without-export", "--now", "Luna"))))
        .hasMessageContaining("Type the practice's name");
    assertThat(Houses.here().at("staysopen.aligned.localhost").get("/config.json").isEmpty())
        .isFalse();
  }
}
