package academy.aligned.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.custody.Refused;
import academy.aligned.custody.bundle.KeyMap;
import academy.aligned.drill.world.Houses;
import academy.aligned.drill.world.Keepers;
import academy.aligned.drill.world.SmallPractice;
import academy.aligned.drill.world.Unzipped;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice that goes from one installation to another and comes back the same. */
class RoundTripTest {
  private static final String ID = "roundtrip000";
  private static final Keepers HERE = new Keepers(Houses.here());
  private static final Keepers THERE = new Keepers(Houses.there());
  private static SmallPractice practice;
  private static Path original;
  @TempDir private static Path folder;

  @BeforeAll
  static void open() {
    practice = SmallPractice.open(Houses.here(), ID, "round");
    practice.live();
    original = HERE.export(ID, KeyMap.SAME, folder.resolve("round.zip"));
  }

  @Test
  void into_an_empty_installation_and_out_again_it_is_the_same_bytes() throws Exception {
    int mails = mails(THERE);
    var taken = THERE.take(original, ID, practice.host());
    assertThat(taken.fresh()).isTrue();
    Path again = THERE.export(ID, taken.keys(), folder.resolve("again.zip"));
    assertThat(Files.mismatch(original, again)).as("first byte that differs").isEqualTo(-1);
    assertThat(THERE.take(original, ID, practice.host()).fresh()).as("done twice").isFalse();
    assertThat(THERE.house().at(practice.host()).get("/config.json").toString())
        .contains("Practice of round");
    assertThat(mails(THERE)).as("mails that went out").isEqualTo(mails);
  }

  @Test
  void under_a_new_id_nothing_of_the_old_one_is_left_and_its_names_lead_back() throws Exception {
    var taken = HERE.take(original, "roundcopy000", "another.aligned.localhost");
    Path copy = HERE.export("roundcopy000", KeyMap.SAME, folder.resolve("copy.zip"));
    assertThat(Unzipped.texts(copy).entrySet())
        .filteredOn(e -> e.getValue().contains(ID) || e.getValue().contains(practice.host()))
        .extracting(e -> e.getKey())
        .as("entries that name the old practice")
        .isEmpty();
    Path back = HERE.export("roundcopy000", taken.keys(), folder.resolve("back.zip"));
    assertThat(Files.mismatch(original, back)).as("first byte that differs").isEqualTo(-1);
  }

  @Test
  void a_practice_with_other_content_and_a_taken_host_are_not_written_over() {
    assertThatThrownBy(() -> HERE.take(original, ID, practice.host()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("content of its own");
    assertThatThrownBy(() -> HERE.take(original, "roundtrip001", practice.host()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("is another practice's");
  }

  @Test
  void the_bundle_holds_what_was_made_and_no_secret() throws Exception {
    String all = String.join("\n", Unzipped.texts(original).values());
    assertThat(all)
        .contains("Towel scrunch", "Felt good.", "Start gently.", "ana@round.example")
        .doesNotContain("\"evt\"", SmallPractice.PASSWORD);
    assertThat(Unzipped.texts(original).keySet())
        .contains("rows/care/p.ndjson", "rows/tenancy/practice.ndjson", "directory.ndjson")
        .noneMatch(entry -> entry.matches("rows/(care/inv|notifications/mail)\\.ndjson"));
  }

  private static int mails(Keepers keepers) {
    return keepers.house().at("aligned.localhost").get("/_local/mail.json?to=").size();
  }
}
