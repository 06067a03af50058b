package academy.aligned.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.Handler.Nothing;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.door.Who;
import academy.aligned.testkit.meter.Meter;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Site;
import academy.aligned.testkit.world.World;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClosedPartTest {
  record Word(String word) {}

  record Say(AtomicInteger said) implements Handler<PractitionerScope, Nothing, Word> {
    @Override
    public Word handle(PractitionerScope scope, Nothing nothing) {
      said.incrementAndGet();
      return new Word("here");
    }
  }

  private static Surface<AtomicInteger> shop() {
    return Surface.<AtomicInteger>of("probe")
        .function("till")
        .get("/api/till", Who.PRACTITIONER, Nothing.class, Word.class, Say::new)
        .post("/api/till", Who.PRACTITIONER, Nothing.class, Word.class, Say::new)
        .part("vouchers")
        .post("/api/vouchers", Who.PRACTITIONER, Nothing.class, Word.class, Say::new)
        .function("shelf")
        .post("/api/shelf", Who.PRACTITIONER, Nothing.class, Word.class, Say::new)
        .build();
  }

  private final AtomicInteger said = new AtomicInteger();
  private final World<AtomicInteger> world = World.of(shop(), _ -> said);
  private final Site north = world.north();

  private Answer get(String path) {
    return north.get(north.practitioner(), path);
  }

  private Answer post(String path) {
    return north.post(north.practitioner(), path, null);
  }

  /** Every function has had its first call and hears of what is deployed. */
  private void deployed(String document) {
    post("/api/till");
    post("/api/shelf");
    world.switchboard().deploy(document);
    world.clock().plus(Duration.ofSeconds(61));
    said.set(0);
    world.meter().reset();
  }

  @Test
  void a_closed_part_refuses_writing_in_the_operators_words_and_makes_no_trip() {
    deployed("{\"closed\":{\"till\":{\"sentence\":\"The card company is down.\"}}}");

    Answer refused = post("/api/till");

    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.headers()).containsEntry("retry-after", "60");
    assertThat(refused.body().path("type").asString()).endsWith("/closed-for-now");
    assertThat(refused.body().path("detail").asString()).isEqualTo("The card company is down.");
    assertThat(refused.body().path("mend").asString()).contains("Try again later");
    assertThat(world.meter().read()).isEqualTo(new Meter.Reading(0, 0, 0));
    assertThat(said).hasValue(0);
  }

  @Test
  void reading_and_all_other_parts_stay_open() {
    deployed("{\"closed\":{\"till\":{}}}");
    assertThat(post("/api/till").body().path("detail").asString()).endsWith(".");
    assertThat(get("/api/till").status()).isEqualTo(200);
    assertThat(post("/api/shelf").status()).isEqualTo(200);
  }

  @Test
  void reading_ends_too_where_the_switch_says_all() {
    deployed("{\"closed\":{\"till\":{\"all\":true}}}");
    assertThat(get("/api/till").status()).isEqualTo(503);
  }

  @Test
  void what_is_named_apart_closes_alone_and_with_its_function() {
    deployed("{\"closed\":{\"vouchers\":{}}}");
    assertThat(post("/api/vouchers").status()).isEqualTo(503);
    assertThat(post("/api/till").status()).isEqualTo(200);

    deployed("{\"closed\":{\"till\":{}}}");
    assertThat(post("/api/vouchers").status()).isEqualTo(503);
  }

  @Test
  void what_cannot_be_read_or_had_leaves_closed_what_is_closed() {
    deployed("{\"closed\":{\"till\":{}}}");
    assertThat(post("/api/till").status()).isEqualTo(503);

    deployed("{\"closed\": {\"till\"");
    assertThat(post("/api/till").status()).isEqualTo(503);

    world.switchboard().reached(false);
    world.clock().plus(Duration.ofDays(1));
    assertThat(post("/api/till").status()).isEqualTo(503);

    world.switchboard().reached(true);
    deployed("{\"closed\":{}}");
    assertThat(post("/api/till").status()).isEqualTo(200);
  }

  @Test
  void a_path_that_is_nobodys_asks_nobody() {
    int before = world.switchboard().asked();
    assertThat(get("/api/nothing").status()).isEqualTo(404);
    assertThat(world.switchboard().asked()).isEqualTo(before);
  }
}
