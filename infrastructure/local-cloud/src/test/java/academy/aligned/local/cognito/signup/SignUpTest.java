package academy.aligned.local.cognito.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.local.cognito.fixture.LoopbackPool;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeDeliveryDetailsType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeMismatchException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ConfirmSignUpResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ExpiredCodeException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InitiateAuthResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidPasswordException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.LimitExceededException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SignUpResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotConfirmedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;

class SignUpTest {
  private static final String ANNA = "anna@mail.example";

  private final LoopbackPool pool = new LoopbackPool();

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void the_mailed_code_confirms_and_signs_in_at_once() {
    var signedUp = signUp(ANNA);
    assertThat(signedUp.userConfirmed()).isFalse();
    assertThat(signedUp.codeDeliveryDetails().destination()).isEqualTo("a***@m***");

    var confirmed = confirm(ANNA, pool.mailbox.code(ANNA));
    var entered = autoSignIn(ANNA, confirmed.session());

    var user =
        pool.cognito.getUser(it -> it.accessToken(entered.authenticationResult().accessToken()));
    assertThat(user.username()).isEqualTo(signedUp.userSub());
    assertThat(user.userAttributes())
        .contains(attribute("email", ANNA), attribute("email_verified", "true"));
  }

  @Test
  void the_session_after_confirming_works_once_and_for_three_minutes() {
    signUp(ANNA);
    var confirmed = confirm(ANNA, pool.mailbox.code(ANNA));
    autoSignIn(ANNA, confirmed.session());
    assertThatThrownBy(() -> autoSignIn(ANNA, confirmed.session()))
        .isInstanceOf(NotAuthorizedException.class);

    signUp("ben@mail.example");
    var late = confirm("ben@mail.example", pool.mailbox.code("ben@mail.example"));
    pool.clock.forward(Duration.ofMinutes(3));
    assertThatThrownBy(() -> autoSignIn("ben@mail.example", late.session()))
        .isInstanceOf(NotAuthorizedException.class)
        .hasMessageContaining("expired");
  }

  @Test
  void the_session_of_the_sign_up_may_be_sent_along_and_must_then_be_its_own() {
    var anna = signUp(ANNA);
    var ben = signUp("ben@mail.example");
    var code = pool.mailbox.code(ANNA);
    assertThatThrownBy(() -> confirm(ANNA, code, ben.session()))
        .isInstanceOf(NotAuthorizedException.class);
    assertThat(confirm(ANNA, code, anna.session()).session()).isNotBlank();
  }

  @Test
  void the_session_of_one_user_does_not_sign_in_another() {
    pool.member("ben@mail.example");
    signUp(ANNA);
    var confirmed = confirm(ANNA, pool.mailbox.code(ANNA));
    assertThatThrownBy(() -> autoSignIn("ben@mail.example", confirmed.session()))
        .isInstanceOf(NotAuthorizedException.class);
  }

  @Test
  void a_wrong_code_is_refused_and_after_five_the_right_one_too() {
    signUp(ANNA);
    var right = pool.mailbox.code(ANNA);
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> confirm(ANNA, pool.mailbox.wrongCode(ANNA)))
          .isInstanceOf(CodeMismatchException.class);
    }
    assertThatThrownBy(() -> confirm(ANNA, right)).isInstanceOf(LimitExceededException.class);

    resend(ANNA);
    assertThat(confirm(ANNA, pool.mailbox.code(ANNA)).session()).isNotBlank();
  }

  @Test
  void a_code_is_good_for_a_day_and_the_newest_one_alone() {
    signUp(ANNA);
    var first = pool.mailbox.code(ANNA);
    pool.clock.forward(Duration.ofHours(24));
    assertThatThrownBy(() -> confirm(ANNA, first)).isInstanceOf(ExpiredCodeException.class);

    resend(ANNA);
    pool.clock.forward(Duration.ofHours(24).minusSeconds(1));
    assertThat(confirm(ANNA, pool.mailbox.code(ANNA)).session()).isNotBlank();
  }

  @Test
  void an_address_has_one_account_however_it_is_written() {
    pool.member(ANNA);
    assertThatThrownBy(() -> signUp("Anna@MAIL.example"))
        .isInstanceOf(UsernameExistsException.class);
    assertThatThrownBy(() -> resend(ANNA)).isInstanceOf(InvalidParameterException.class);
  }

  @Test
  void a_weak_password_and_a_broken_address_are_refused_and_leave_nothing() {
    assertThatThrownBy(
            () ->
                pool.cognito.signUp(
                    it -> it.clientId(pool.settings.clientId()).username(ANNA).password("a")))
        .isInstanceOf(InvalidPasswordException.class)
        .hasMessageContaining("Password not long enough");
    assertThatThrownBy(() -> signUp("not an address"))
        .isInstanceOf(InvalidParameterException.class);
    assertThat(pool.mailbox.to(ANNA)).isEmpty();
    assertThat(signUp(ANNA).userSub()).isNotBlank();
  }

  @Test
  void nobody_declares_the_own_address_verified() {
    assertThatThrownBy(
            () ->
                pool.cognito.signUp(
                    it ->
                        it.clientId(pool.settings.clientId())
                            .username(ANNA)
                            .userAttributes(attribute("email_verified", "true"))))
        .isInstanceOf(NotAuthorizedException.class);
  }

  @Test
  void an_unconfirmed_user_does_not_sign_in() {
    pool.cognito.signUp(
        it -> it.clientId(pool.settings.clientId()).username(ANNA).password(LoopbackPool.PASSWORD));
    assertThatThrownBy(() -> pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD))
        .isInstanceOf(UserNotConfirmedException.class);
    assertThatThrownBy(() -> pool.steps().byPassword(ANNA, "Wrong-Harbour-7"))
        .isInstanceOf(NotAuthorizedException.class);
  }

  @Test
  void a_stranger_is_answered_like_an_account_but_gets_no_mail() {
    assertThat(resend("nobody@mail.example").destination()).isEqualTo("n***@m***");
    assertThat(pool.mailbox.to("nobody@mail.example")).isEmpty();
    assertThatThrownBy(() -> confirm("nobody@mail.example", "123456"))
        .isInstanceOf(CodeMismatchException.class);
  }

  private SignUpResponse signUp(String email) {
    return pool.cognito.signUp(it -> it.clientId(pool.settings.clientId()).username(email));
  }

  private ConfirmSignUpResponse confirm(String email, String code) {
    return pool.cognito.confirmSignUp(
        it -> it.clientId(pool.settings.clientId()).username(email).confirmationCode(code));
  }

  private ConfirmSignUpResponse confirm(String email, String code, String session) {
    return pool.cognito.confirmSignUp(
        it ->
            it.clientId(pool.settings.clientId())
                .username(email)
                .confirmationCode(code)
                .session(session));
  }

  private CodeDeliveryDetailsType resend(String email) {
    return pool.cognito
        .resendConfirmationCode(it -> it.clientId(pool.settings.clientId()).username(email))
        .codeDeliveryDetails();
  }

  private InitiateAuthResponse autoSignIn(String email, String session) {
    return pool.cognito.initiateAuth(
        it ->
            it.clientId(pool.settings.clientId())
                .authFlow(AuthFlowType.USER_AUTH)
                .session(session)
                .authParameters(Map.of("USERNAME", email)));
  }

  private static AttributeType attribute(String name, String value) {
    return AttributeType.builder().name(name).value(value).build();
  }
}
