package academy.aligned.bench.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BillTest {
  private static final String MEASURED =
      """
      [{"operation":"patient home","what":"RRU","measured":1},
       {"operation":"log a set, with projections","what":"WRU","measured":4},
       {"operation":"webhook → access","what":"WRU","measured":8},
       {"operation":"CPU, patient home","what":"ms","measured":0.8},
       {"operation":"CPU, log a set","what":"ms","measured":0.9}]""";

  private static Bill bill(String measured) {
    try {
      return new Bill(new Units(Json.MAPPER.readTree(measured)), Prices.read());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_month_is_the_sum_of_its_parts() {
    Bill bill = bill(MEASURED);
    assertThat(bill.patientMonth())
        .isCloseTo(
            bill.computeAndData() + bill.video() + bill.identity() + bill.mail(), within(1e-12));
    assertThat(bill.video()).isCloseTo(0.2 * 0.085, within(1e-9));
    assertThat(bill.month(10) - bill.month(0)).isCloseTo(400 * bill.patientMonth(), within(1e-9));
  }

  @Test
  void twice_the_writes_cost_twenty_logs_of_writes_more() {
    String twice = MEASURED.replace("\"measured\":4}", "\"measured\":8}");
    assertThat(bill(twice).computeAndData() - bill(MEASURED).computeAndData())
        .isCloseTo(20 * 4 * 0.625e-6, within(1e-12));
  }

  @Test
  void what_was_not_measured_is_not_guessed() {
    assertThatThrownBy(() -> bill("[]").patientMonth()).hasMessageContaining("patient home");
  }

  @Test
  void every_price_names_its_source() throws IOException {
    Prices prices = Prices.read();
    prices
        .file()
        .path("prices")
        .forEach(price -> assertThat(price.path("source").asString()).startsWith("https://"));
    prices
        .elsewhere()
        .forEach(price -> assertThat(price.path("source").asString()).startsWith("https://"));
  }
}
