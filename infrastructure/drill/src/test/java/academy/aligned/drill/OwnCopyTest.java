package academy.aligned.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.custody.Custody;
import academy.aligned.custody.bundle.Bundle;
import academy.aligned.drill.world.House;
import academy.aligned.drill.world.Houses;
import academy.aligned.drill.world.Severed;
import academy.aligned.drill.world.SmallPractice;
import academy.aligned.drill.world.Unzipped;
import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.text.Sha256;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import tools.jackson.databind.JsonNode;

/** An owner asks for a copy of all that her practice has, and the keepers' program makes it. */
class OwnCopyTest {
  private static final Ids IDS = new Ids(InstantSource.system(), new SecureRandom());
  @TempDir private Path folder;

  private static String ask(SmallPractice practice) {
    String copy = IDS.next();
    practice.owned().post("/api/practice/copies", Map.of("copy", copy));
    return copy;
  }

  private static JsonNode newest(SmallPractice practice) {
    return practice.owned().get("/api/practice/copies").path("copies").path(0);
  }

  private static String make(House house) {
    return Custody.run(house.installation(), Map.of(), List.of("copies"));
  }

  private Path taken(SmallPractice practice, String copy) throws IOException {
    String address =
        practice.owned().get("/api/practice/copies/" + copy + "/link").path("address").asString();
    Path file = folder.resolve(copy + ".zip");
    try (var content = URI.create(address).toURL().openStream()) {
      Files.copy(content, file);
    }
    return file;
  }

  @Test
  void every_copy_that_is_wanted_is_made_in_one_run_and_is_what_the_owner_is_told()
      throws Exception {
    var one = SmallPractice.open(Houses.here(), "owncopyone00", "owncopyone");
    var two = SmallPractice.open(Houses.here(), "owncopytwo00", "owncopytwo");
    one.live();
    String first = ask(one);
    String second = ask(two);

    assertThat(make(Houses.here())).contains(first, second).doesNotContain("FAILED");

    for (var each : Map.of(first, one, second, two).entrySet()) {
      JsonNode told = newest(each.getValue());
      assertThat(told.path("state").asString()).isEqualTo("READY");
      assertThat(told.path("by").asString()).isEqualTo("Olivia Owner");
      Path file = taken(each.getValue(), each.getKey());
      assertThat(Files.size(file)).isEqualTo(told.path("bytes").asLong());
      assertThat(Sha256.hex(Files.readAllBytes(file), 32)).isEqualTo(told.path("sum").asString());
      try (Bundle bundle = Bundle.open(file)) {
        assertThat(bundle.manifest().keys().tenant()).isEqualTo(each.getValue().id());
      }
    }
    assertThat(make(Houses.here())).doesNotContain(first, second);
  }

  @Test
  void a_second_copy_holds_nothing_of_the_first() throws Exception {
    var practice = SmallPractice.open(Houses.here(), "owncopyagain", "owncopyagain");
    ask(practice);
    make(Houses.here());
    String again = ask(practice);
    make(Houses.here());
    assertThat(Unzipped.texts(taken(practice, again)).keySet())
        .contains("manifest.json", "directory.ndjson")
        .noneMatch(entry -> entry.contains("copies"));
  }

  @Test
  void killed_after_any_write_the_next_run_ends_it_and_the_owner_hears_once() throws Exception {
    var practice = SmallPractice.open(Houses.here(), "owncopykill0", "owncopykill");
    String copy = ask(practice);
    for (int after : new int[] {0, 1}) {
      House killed = Houses.here().watched(new Severed(after));
      assertThatThrownBy(() -> make(killed)).isInstanceOf(Severed.Killed.class);
      assertThat(newest(practice).path("state").asString()).isEqualTo("WANTED");
    }
    assertThat(make(Houses.here())).contains(copy);
    JsonNode told = newest(practice);
    assertThat(told.path("state").asString()).isEqualTo("READY");
    make(Houses.here());
    assertThat(newest(practice)).isEqualTo(told);
    assertThat(taken(practice, copy)).isNotEmptyFile();
  }

  @Test
  void one_practice_that_cannot_be_copied_is_told_why_and_keeps_nobody_from_theirs() {
    var broken = SmallPractice.open(Houses.here(), "owncopybroke", "owncopybroke");
    var whole = SmallPractice.open(Houses.here(), "owncopywhole", "owncopywhole");
    ask(broken);
    ask(whole);
    make(Houses.here().watched(new Unreadable("tenants/" + broken.id() + "/")));
    assertThat(newest(broken).path("state").asString()).isEqualTo("FAILED");
    assertThat(newest(broken).path("reason").asString()).contains("ask for another one");
    assertThat(newest(whole).path("state").asString()).isEqualTo("READY");
    ask(broken);
    make(Houses.here());
    assertThat(newest(broken).path("state").asString()).isEqualTo("READY");
  }

  @Test
  void an_erasure_takes_the_copies_too() {
    var practice = SmallPractice.open(Houses.here(), "owncopyerase", "owncopyerase");
    ask(practice);
    make(Houses.here());
    assertThat(copies(practice)).isEqualTo(1);
    Custody.run(
        Houses.here().installation(),
        Map.of(),
        List.of("erase", "owncopyerase", "--without-export", "--now", "Practice of owncopyerase"));
    assertThat(copies(practice)).isZero();
  }

  private static long copies(SmallPractice practice) {
    return Houses.here()
        .installation()
        .files()
        .listObjectsV2(
            list -> list.bucket("aligned-copies").prefix("tenants/" + practice.id() + "/"))
        .contents()
        .size();
  }

  /** A store that cannot read what lies under a prefix. */
  private record Unreadable(String prefix) implements ExecutionInterceptor {
    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      if (context.request() instanceof GetObjectRequest get && get.key().startsWith(prefix)) {
        throw new IllegalStateException("cannot read " + get.key());
      }
    }
  }
}
