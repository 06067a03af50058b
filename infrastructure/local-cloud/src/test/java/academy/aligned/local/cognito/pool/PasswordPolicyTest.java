package academy.aligned.local.cognito.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.local.cognito.wire.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {
  private static final PasswordPolicy POLICY = PasswordPolicy.cognitoDefault();

  @ParameterizedTest
  @CsvSource({
    "a, not long enough",
    "Aa1-567, not long enough",
    "quiet-harbour-7, uppercase",
    "QUIET-HARBOUR-7, lowercase",
    "Quiet-Harbour, numeric",
    "QuietHarbour7, symbol",
    "' Quiet-Harbour-7', begin or end with a space"
  })
  void a_password_that_lacks_something_is_told_what(String password, String lacks) {
    assertThatThrownBy(() -> POLICY.check(password))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.type()).isEqualTo("InvalidPasswordException"))
        .hasMessageContaining(lacks);
  }

  @Test
  void a_password_longer_than_256_characters_is_refused() {
    assertThatThrownBy(() -> POLICY.check("Aa1-".repeat(65))).hasMessageContaining("too long");
    assertThatCode(() -> POLICY.check("Aa1-".repeat(64))).doesNotThrowAnyException();
  }

  @Test
  void what_a_pool_does_not_ask_for_may_be_missing() {
    var lengthAlone = new PasswordPolicy(12, false, false, false, false);
    assertThatCode(() -> lengthAlone.check("quietharbour")).doesNotThrowAnyException();
    assertThatThrownBy(() -> lengthAlone.check("quietharbou")).hasMessageContaining("long enough");
  }
}
