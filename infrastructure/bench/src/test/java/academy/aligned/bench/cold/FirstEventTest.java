package academy.aligned.bench.cold;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.cloud.Contexts.Deployed;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstEventTest {
  private final Clinic clinic = Clinic.open();

  private FirstEvent of(String name) {
    Deployed function =
        Fleet.functions().stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow();
    return FirstEvent.of(function, clinic);
  }

  @Test
  void every_function_that_is_deployed_has_one() {
    List<Deployed> functions = Fleet.functions();
    assertThat(functions).hasSizeGreaterThan(15);
    assertThat(functions)
        .allSatisfy(function -> assertThat(FirstEvent.of(function, clinic).text()).startsWith("{"));
  }

  @Test
  void what_is_read_must_be_there() {
    FirstEvent home = of("progress");
    assertThat(home.answeredBy("{\"statusCode\":200,\"body\":\"{}\"}")).isTrue();
    assertThat(home.answeredBy("{\"body\":\"{}\",\"statusCode\":200}")).isTrue();
    assertThat(home.answeredBy("{\"statusCode\":404,\"body\":\"{\\\"statusCode\\\":200}\"}"))
        .isFalse();
    assertThat(home.answeredBy("{\"errorMessage\":\"no function progress\"}")).isFalse();
  }

  @Test
  void of_a_batch_the_broken_message_alone_comes_back() {
    FirstEvent batch = of("care-events");
    assertThat(batch.answeredBy("{\"batchItemFailures\":[{\"itemIdentifier\":\"broken\"}]}"))
        .isTrue();
    assertThat(batch.answeredBy("{\"batchItemFailures\":[]}")).isFalse();
  }

  @Test
  void a_tick_tells_how_many_were_told() {
    assertThat(of("care-ticks").answeredBy("\"12\"")).isTrue();
    assertThat(of("care-ticks").answeredBy("\"\"")).isFalse();
  }
}
