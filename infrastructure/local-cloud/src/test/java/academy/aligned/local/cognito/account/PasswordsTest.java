package academy.aligned.local.cognito.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.local.cognito.fixture.LoopbackPool;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeMismatchException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ExpiredCodeException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidPasswordException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.LimitExceededException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;

class PasswordsTest {
  private static final String ANNA = "anna@mail.example";
  private static final String NEW = "Loud-Mountain-8";

  private final LoopbackPool pool = new LoopbackPool();

  @BeforeEach
  void anna() {
    pool.member(ANNA);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void a_known_password_is_changed() {
    var access = pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD).accessToken();
    change(access, LoopbackPool.PASSWORD, NEW);
    assertThat(pool.steps().byPassword(ANNA, NEW).accessToken()).isNotBlank();
    assertThatThrownBy(() -> pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD))
        .isInstanceOf(NotAuthorizedException.class);
  }

  @Test
  void a_wrong_previous_or_a_weak_new_password_changes_nothing() {
    var access = pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD).accessToken();
    assertThatThrownBy(() -> change(access, "Wrong-Harbour-7", NEW))
        .isInstanceOf(NotAuthorizedException.class);
    assertThatThrownBy(() -> change(access, LoopbackPool.PASSWORD, "weak"))
        .isInstanceOf(InvalidPasswordException.class);
    assertThat(pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD).accessToken()).isNotBlank();
  }

  @Test
  void a_forgotten_password_is_replaced_by_code_once_within_the_hour() {
    assertThat(forgot(ANNA)).isEqualTo("a***@m***");
    var code = pool.mailbox.code(ANNA);
    confirm(ANNA, code, NEW);
    assertThat(pool.steps().byPassword(ANNA, NEW).accessToken()).isNotBlank();
    assertThatThrownBy(() -> confirm(ANNA, code, NEW)).isInstanceOf(ExpiredCodeException.class);

    forgot(ANNA);
    pool.clock.forward(Duration.ofHours(1));
    assertThatThrownBy(() -> confirm(ANNA, pool.mailbox.code(ANNA), NEW))
        .isInstanceOf(ExpiredCodeException.class);
  }

  @Test
  void a_weak_new_password_does_not_spend_the_code() {
    forgot(ANNA);
    var code = pool.mailbox.code(ANNA);
    assertThatThrownBy(() -> confirm(ANNA, code, "weak"))
        .isInstanceOf(InvalidPasswordException.class);
    confirm(ANNA, code, NEW);
    assertThat(pool.steps().byPassword(ANNA, NEW).accessToken()).isNotBlank();
  }

  @Test
  void five_wrong_reset_codes_are_enough() {
    forgot(ANNA);
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> confirm(ANNA, pool.mailbox.wrongCode(ANNA), NEW))
          .isInstanceOf(CodeMismatchException.class);
    }
    assertThatThrownBy(() -> confirm(ANNA, pool.mailbox.code(ANNA), NEW))
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void a_sign_in_code_does_not_reset_the_password() {
    pool.steps().prefer(ANNA, "EMAIL_OTP");
    assertThatThrownBy(() -> confirm(ANNA, pool.mailbox.code(ANNA), NEW))
        .isInstanceOf(ExpiredCodeException.class);
  }

  @Test
  void a_stranger_is_answered_like_an_account() {
    assertThat(forgot("nobody@mail.example")).isEqualTo("n***@m***");
    assertThat(pool.mailbox.to("nobody@mail.example")).isEmpty();
    assertThatThrownBy(() -> confirm("nobody@mail.example", "123456", NEW))
        .isInstanceOf(CodeMismatchException.class);
  }

  @Test
  void a_disabled_user_gets_no_reset_code() {
    pool.cognito.adminDisableUser(it -> it.userPoolId(pool.settings.poolId()).username(ANNA));
    var before = pool.mailbox.to(ANNA).size();
    assertThatThrownBy(() -> forgot(ANNA)).isInstanceOf(NotAuthorizedException.class);
    assertThat(pool.mailbox.to(ANNA)).hasSize(before);
  }

  private void change(String access, String previous, String proposed) {
    pool.cognito.changePassword(
        it -> it.accessToken(access).previousPassword(previous).proposedPassword(proposed));
  }

  private String forgot(String email) {
    return pool.cognito
        .forgotPassword(it -> it.clientId(pool.settings.clientId()).username(email))
        .codeDeliveryDetails()
        .destination();
  }

  private void confirm(String email, String code, String password) {
    pool.cognito.confirmForgotPassword(
        it ->
            it.clientId(pool.settings.clientId())
                .username(email)
                .confirmationCode(code)
                .password(password));
  }
}
