package academy.aligned.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Feature;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.Handler.Nothing;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.door.Who;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.World;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeatureGateTest {
  private static final PlatformScope WHY = new PlatformScope("a test", "test");

  record Word(String word) {}

  record Say(String word) implements Handler<PractitionerScope, Nothing, Word> {
    @Override
    public Word handle(PractitionerScope scope, Nothing nothing) {
      return new Word(word);
    }
  }

  private final World<String> world =
      World.of(
          Surface.<String>of("probe")
              .needing(Feature.OWN_FILMS)
              .get("/api/films", Who.PRACTITIONER, Nothing.class, Word.class, Say::new)
              .get("/api/plain", Who.PRACTITIONER, Nothing.class, Word.class, Say::new)
              .build(),
          _ -> "here");

  private Answer get(String path) {
    return world.north().get(world.north().practitioner(), path);
  }

  private void grant(Set<String> features) {
    world.ground().directory().grant(WHY, world.north().tenant(), features);
    world.clock().plus(Duration.ofSeconds(61));
  }

  @Test
  void what_the_plan_does_not_include_is_refused_in_words_and_all_else_is_not() {
    assertThat(get("/api/films").status()).isEqualTo(200);

    grant(Set.of());

    Answer refused = get("/api/films");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body().path("type").asString()).endsWith("/not-in-plan");
    assertThat(refused.body().path("detail").asString()).contains("films of your own");
    assertThat(get("/api/plain").status()).isEqualTo(200);

    grant(Set.of(Feature.OWN_FILMS.wire()));
    assertThat(get("/api/films").status()).isEqualTo(200);
  }
}
