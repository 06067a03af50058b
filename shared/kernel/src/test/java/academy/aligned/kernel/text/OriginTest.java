package academy.aligned.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
  @ParameterizedTest
  @CsvSource({
    "https://aligned.academy, https://north.aligned.academy",
    "http://aligned.academy:8080/, http://north.aligned.academy:8080"
  })
  void a_host_answers_under_the_platforms_scheme_on_its_port(URI platform, String origin) {
    assertThat(Origin.of(platform, "north.aligned.academy")).isEqualTo(origin);
  }
}
