package academy.aligned.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
  @ParameterizedTest
  @CsvSource({
    "usd, 12900, US$129.00, US$129, 129.00",
    "usd, 1250, US$12.50, US$12.50, 12.50",
    "gbp, 7425, £74.25, £74.25, 74.25",
    "jpy, 500, JP¥500, JP¥500, 500"
  })
  void an_amount_is_written_to_the_cent_or_without_cents_that_are_not_there(
      String currency, long minor, String exact, String brief, String decimal) {
    Money money = new Money(currency, minor);
    assertThat(money.exact()).isEqualTo(exact);
    assertThat(money.brief()).isEqualTo(brief);
    assertThat(money.decimal()).isEqualTo(decimal);
  }
}
