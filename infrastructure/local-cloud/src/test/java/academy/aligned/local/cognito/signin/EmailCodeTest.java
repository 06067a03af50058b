package academy.aligned.local.cognito.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.local.cognito.fixture.LoopbackPool;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ChallengeNameType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeMismatchException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.LimitExceededException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;

class EmailCodeTest {
  private static final String ANNA = "anna@mail.example";

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
  void the_mailed_code_signs_in() {
    var asked = pool.steps().prefer(ANNA, "EMAIL_OTP");
    assertThat(asked.challengeName()).isEqualTo(ChallengeNameType.EMAIL_OTP);
    assertThat(asked.challengeParameters())
        .containsEntry("CODE_DELIVERY_DELIVERY_MEDIUM", "EMAIL")
        .containsEntry("CODE_DELIVERY_DESTINATION", "a***@m***");

    var entered = answer(asked.session(), pool.mailbox.code(ANNA));
    assertThat(entered.tokenType()).isEqualTo("Bearer");
    assertThat(entered.expiresIn()).isEqualTo(3600);
    assertThat(entered.refreshToken()).isNotBlank();
  }

  @Test
  void the_factor_may_be_picked_from_those_on_offer() {
    var choice = pool.steps().choose(ANNA);
    assertThat(choice.challengeName()).isEqualTo(ChallengeNameType.SELECT_CHALLENGE);
    assertThat(choice.availableChallenges())
        .containsExactly(ChallengeNameType.PASSWORD, ChallengeNameType.EMAIL_OTP);

    var asked = select(choice.session(), "EMAIL_OTP");
    assertThat(answer(asked, pool.mailbox.code(ANNA)).accessToken()).isNotBlank();
    assertThatThrownBy(() -> select(choice.session(), "EMAIL_OTP"))
        .isInstanceOf(NotAuthorizedException.class);
  }

  @Test
  void a_code_works_once() {
    var asked = pool.steps().prefer(ANNA, "EMAIL_OTP");
    var code = pool.mailbox.code(ANNA);
    answer(asked.session(), code);
    assertThatThrownBy(() -> answer(asked.session(), code))
        .isInstanceOf(NotAuthorizedException.class);
  }

  @Test
  void a_code_of_one_session_is_worth_nothing_in_another() {
    pool.steps().prefer(ANNA, "EMAIL_OTP");
    var first = pool.mailbox.code(ANNA);
    var second = freshUnlike(first);
    assertThatThrownBy(() -> answer(second, first)).isInstanceOf(CodeMismatchException.class);
  }

  @Test
  void five_wrong_codes_end_the_session_even_for_the_right_one() {
    var asked = pool.steps().prefer(ANNA, "EMAIL_OTP");
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> answer(asked.session(), pool.mailbox.wrongCode(ANNA)))
          .isInstanceOf(CodeMismatchException.class);
    }
    assertThatThrownBy(() -> answer(asked.session(), pool.mailbox.code(ANNA)))
        .isInstanceOf(NotAuthorizedException.class);
  }

  @Test
  void guesses_at_the_same_moment_are_all_counted() throws InterruptedException {
    var asked = pool.steps().prefer(ANNA, "EMAIL_OTP");
    Callable<Boolean> guess =
        () -> {
          try {
            answer(asked.session(), pool.mailbox.wrongCode(ANNA));
            return false;
          } catch (CodeMismatchException e) {
            return true;
          } catch (CognitoIdentityProviderException e) {
            return false;
          }
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var judged = threads.invokeAll(Collections.nCopies(20, guess));
      assertThat(judged.stream().filter(it -> it.resultNow())).hasSizeLessThanOrEqualTo(5);
    }
    assertThatThrownBy(() -> answer(asked.session(), pool.mailbox.code(ANNA)))
        .isInstanceOf(NotAuthorizedException.class);
  }

  @Test
  void a_code_is_good_for_three_minutes() {
    var asked = pool.steps().prefer(ANNA, "EMAIL_OTP");
    pool.clock.forward(Duration.ofMinutes(3));
    assertThatThrownBy(() -> answer(asked.session(), pool.mailbox.code(ANNA)))
        .isInstanceOf(NotAuthorizedException.class)
        .hasMessageContaining("session is expired");
  }

  @Test
  void a_disabled_user_is_refused_at_both_steps() {
    var asked = pool.steps().prefer(ANNA, "EMAIL_OTP");
    pool.cognito.adminDisableUser(it -> it.userPoolId(pool.settings.poolId()).username(ANNA));
    assertThatThrownBy(() -> answer(asked.session(), pool.mailbox.code(ANNA)))
        .isInstanceOf(NotAuthorizedException.class)
        .hasMessageContaining("disabled");
    assertThatThrownBy(() -> pool.steps().prefer(ANNA, "EMAIL_OTP"))
        .isInstanceOf(NotAuthorizedException.class);
  }

  @Test
  void a_stranger_is_asked_for_a_code_that_never_left() {
    var asked = pool.steps().prefer("nobody@mail.example", "EMAIL_OTP");
    assertThat(asked.challengeName()).isEqualTo(ChallengeNameType.EMAIL_OTP);
    assertThat(pool.mailbox.to("nobody@mail.example")).isEmpty();
    assertThatThrownBy(
            () -> pool.steps().answerCode("nobody@mail.example", asked.session(), "123456"))
        .isInstanceOf(CodeMismatchException.class);
  }

  @Test
  void nobody_asks_for_codes_without_end() {
    for (var name : List.of(ANNA, "nobody@mail.example")) {
      for (int i = 0; i < 20; i++) {
        pool.steps().prefer(name, "EMAIL_OTP");
      }
      assertThatThrownBy(() -> pool.steps().prefer(name, "EMAIL_OTP"))
          .isInstanceOf(LimitExceededException.class);
    }
    pool.clock.forward(Duration.ofHours(1));
    assertThat(pool.steps().byCode(ANNA).accessToken()).isNotBlank();
  }

  private String freshUnlike(String code) {
    while (true) {
      var session = pool.steps().prefer(ANNA, "EMAIL_OTP").session();
      if (!pool.mailbox.code(ANNA).equals(code)) {
        return session;
      }
    }
  }

  private String select(String session, String factor) {
    return pool.steps()
        .respond(ChallengeNameType.SELECT_CHALLENGE, ANNA, session, Map.of("ANSWER", factor))
        .session();
  }

  private AuthenticationResultType answer(String session, String code) {
    return pool.steps().answerCode(ANNA, session, code).authenticationResult();
  }
}
