package academy.aligned.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
    "usd, 12900, US$129, 129.00",
    "usd, 1250, US$12.50, 12.50",
    "cad, 16900, CA$169, 169.00",
    "eur, 11900, €119, 119.00",
    "gbp, 9999, £99.99, 99.99",
    "jpy, 1500, 'JP¥1,500', 1500",
    "usd, 123456700, 'US$1,234,567', 1234567.00"
  })
  void money_is_written_as_people_and_as_machines_read_it(
      String currency, long minor, String text, String decimal) {
    assertThat(new Amount(currency, minor).text()).isEqualTo(text);
    assertThat(new Amount(currency, minor).decimal()).isEqualTo(decimal);
  }

  @Test
  void currencies_come_in_one_order_and_unknown_ones_last() {
    assertThat(Amount.of(Map.of("sek", 1L, "gbp", 1L, "usd", 1L, "eur", 1L)))
        .extracting(Amount::currency)
        .containsExactly("usd", "eur", "gbp", "sek");
  }

  @ParameterizedTest
  @CsvSource({"12, 12 min", "60, 1 h", "80, 1 h 20 min", "0, 0 min"})
  void a_length_is_said_in_hours_and_minutes(int minutes, String words) {
    assertThat(Length.of(minutes)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"45, 45 min", "61, 1 hour", "298, 5 hours", "212, 3.5 hours"})
  void a_whole_course_is_said_to_the_half_hour(int minutes, String words) {
    assertThat(Length.about(minutes)).isEqualTo(words);
  }
}
