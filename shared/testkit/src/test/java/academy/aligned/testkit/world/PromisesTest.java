package academy.aligned.testkit.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Who;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromisesTest {
  record Ask(@Nullable String kind) {}

  record Said(String text, @Nullable String note, List<Integer> numbers) {
    @JsonProperty
    @Nullable String whisper() {
      return "whisper".equals(text) ? "psst" : null;
    }
  }

  record Told(String text) {}

  /** Its answers are what {@code kind} asks for, whether or not the records allow it. */
  private static Said say(Ask ask) {
    return switch (String.valueOf(ask.kind())) {
      case "nothing" -> new Said(null, null, List.of());
      case "hole" -> new Said("a", null, Arrays.asList(1, null));
      case "whisper" -> new Said("whisper", null, List.of());
      default -> new Said("a", null, List.of(1));
    };
  }

  private static final Site NORTH =
      World.of(
              Surface.<Ground>of("promises")
                  .get("/api/say", Who.VISITOR, Ask.class, Said.class, _ -> (_, ask) -> say(ask))
                  .post(
                      "/api/tell",
                      Who.VISITOR,
                      Told.class,
                      Handler.Done.class,
                      _ -> (_, _) -> new Handler.Done())
                  .build(),
              ground -> ground)
          .north();

  private Answer said(String kind) {
    return NORTH.get(Persona.VISITOR, "/api/say?kind=" + kind);
  }

  @Test
  void what_is_promised_passes() {
    assertThat(said("fair").ok()).isTrue();
    assertThat(NORTH.post(Persona.VISITOR, "/api/tell", Map.of("text", "a")).status())
        .isEqualTo(204);
    assertThat(NORTH.get(Persona.VISITOR, "/api/say?shade=blue").status()).isEqualTo(422);
  }

  @Test
  void a_field_that_is_missing_is_noticed() {
    assertThatThrownBy(() -> said("nothing"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("GET /api/say answers 200")
        .hasMessageContaining("'text'");
  }

  @Test
  void a_hole_in_a_list_is_noticed() {
    assertThatThrownBy(() -> said("hole")).hasMessageContaining("/numbers/1");
  }

  @Test
  void a_field_that_nobody_promised_is_noticed() {
    assertThatThrownBy(() -> said("whisper")).hasMessageContaining("'whisper'");
  }

  @Test
  void a_body_that_is_accepted_without_a_field_it_needs_is_noticed() {
    assertThatThrownBy(() -> NORTH.post(Persona.VISITOR, "/api/tell", Map.of()))
        .hasMessageContaining("POST /api/tell accepts")
        .hasMessageContaining("'text'");
  }
}
