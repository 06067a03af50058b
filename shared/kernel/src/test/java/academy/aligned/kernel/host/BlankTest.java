package academy.aligned.kernel.host;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlankTest {
  public enum Side {
    LEFT,
    RIGHT
  }

  public sealed interface Kind permits Reps, Hold {}

  public record Reps(int reps) implements Kind {}

  public record Hold(int seconds) implements Kind {}

  public record Dose(Kind kind, Side side, Optional<String> note) {}

  public record Plan(
      List<Dose> doses, Map<String, List<LocalDate>> days, Instant since, @Nullable Plan before) {}

  public record Strict(String id) {
    public Strict {
      if (id.length() < 12) {
        throw new IllegalArgumentException("as it stands in an id");
      }
    }
  }

  public record Holding(Strict strict, List<Strict> more, int count) {}

  @Test
  void every_part_of_a_shape_is_there_once_so_that_all_of_it_is_written() {
    assertThat(Json.MAPPER.writeValueAsString(Blank.of(Plan.class).orElseThrow()))
        .contains("\"doses\":[{\"kind\":{\"reps\":1},\"side\":\"LEFT\",\"note\":\"x\"}]")
        .contains("\"days\":{\"x\":[\"1970-01-01\"]}")
        .contains("\"before\":{");
  }

  @Test
  void a_part_that_takes_nothing_so_plain_is_left_out() {
    assertThat(Blank.of(Holding.class)).contains(new Holding(null, List.of(), 1));
    assertThat(Blank.of(Strict.class)).isEmpty();
  }
}
