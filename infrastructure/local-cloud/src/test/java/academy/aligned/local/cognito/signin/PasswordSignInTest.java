package academy.aligned.local.cognito.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.local.cognito.fixture.LoopbackPool;
import academy.aligned.local.cognito.store.Kind;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ChallengeNameType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;

class PasswordSignInTest {
  private static final String ANNA = "anna@mail.example";
  private static final String WRONG = "Wrong-Harbour-7";

  private final LoopbackPool pool = new LoopbackPool();
  private String sub = "";

  @BeforeEach
  void anna() {
    sub = pool.member(ANNA);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void the_password_signs_in_by_address_in_any_case_and_by_sub() {
    assertThat(pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD).accessToken()).isNotBlank();
    assertThat(pool.steps().byPassword("ANNA@mail.example", LoopbackPool.PASSWORD).idToken())
        .isNotBlank();
    assertThat(pool.steps().byPassword(sub, LoopbackPool.PASSWORD).idToken()).isNotBlank();
  }

  @Test
  void the_password_is_also_one_of_the_choices() {
    var direct =
        pool.steps()
            .initiate(
                AuthFlowType.USER_AUTH,
                Map.of(
                    "USERNAME",
                    ANNA,
                    "PREFERRED_CHALLENGE",
                    "PASSWORD",
                    "PASSWORD",
                    LoopbackPool.PASSWORD));
    assertThat(direct.authenticationResult().accessToken()).isNotBlank();

    var asked = pool.steps().prefer(ANNA, "PASSWORD");
    assertThat(asked.challengeName()).isEqualTo(ChallengeNameType.PASSWORD);
    var answered =
        pool.steps()
            .respond(
                ChallengeNameType.PASSWORD,
                ANNA,
                asked.session(),
                Map.of("PASSWORD", LoopbackPool.PASSWORD));
    assertThat(answered.authenticationResult().accessToken()).isNotBlank();
  }

  @Test
  void a_stranger_and_a_wrong_password_are_refused_in_the_same_words() {
    assertRefused(ANNA, WRONG, "Incorrect username or password.");
    assertRefused("nobody@mail.example", WRONG, "Incorrect username or password.");
  }

  @Test
  void the_fifth_failure_locks_for_a_second_and_each_further_one_twice_as_long() {
    fail(ANNA, 5);
    assertRefused(ANNA, LoopbackPool.PASSWORD, "Password attempts exceeded");
    pool.clock.forward(Duration.ofSeconds(1));
    assertRefused(ANNA, WRONG, "Incorrect username or password.");
    pool.clock.forward(Duration.ofMillis(1999));
    assertRefused(ANNA, LoopbackPool.PASSWORD, "Password attempts exceeded");
    pool.clock.forward(Duration.ofMillis(1));
    assertThat(pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD).accessToken()).isNotBlank();
    fail(ANNA, 4);
    assertThat(pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD).accessToken()).isNotBlank();
  }

  @Test
  void a_name_nobody_has_is_locked_alike_and_a_quarter_of_an_hour_forgets() {
    fail("nobody@mail.example", 5);
    assertRefused("nobody@mail.example", WRONG, "Password attempts exceeded");
    fail(ANNA, 4);
    pool.clock.forward(Duration.ofMinutes(15));
    fail(ANNA, 4);
    assertThat(pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD).accessToken()).isNotBlank();
  }

  @Test
  void the_address_and_the_sub_share_one_lock() {
    fail(ANNA, 3);
    fail(sub, 2);
    assertRefused(ANNA, LoopbackPool.PASSWORD, "Password attempts exceeded");
  }

  @Test
  void only_who_knows_the_password_learns_that_a_user_is_disabled() {
    pool.cognito.adminDisableUser(it -> it.userPoolId(pool.settings.poolId()).username(ANNA));
    assertRefused(ANNA, WRONG, "Incorrect username or password.");
    assertRefused(ANNA, LoopbackPool.PASSWORD, "User is disabled.");

    pool.cognito.adminEnableUser(it -> it.userPoolId(pool.settings.poolId()).username(ANNA));
    assertThat(pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD).accessToken()).isNotBlank();
  }

  @Test
  void a_password_session_is_spent_by_a_wrong_answer() {
    var asked = pool.steps().prefer(ANNA, "PASSWORD");
    assertThatThrownBy(() -> answer(asked.session(), WRONG))
        .isInstanceOf(NotAuthorizedException.class);
    assertThatThrownBy(() -> answer(asked.session(), LoopbackPool.PASSWORD))
        .isInstanceOf(NotAuthorizedException.class)
        .hasMessageContaining("Invalid session");
  }

  @Test
  void the_store_keeps_no_secret_in_the_clear() {
    pool.steps().prefer(ANNA, "EMAIL_OTP");
    var refresh = pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD).refreshToken();
    for (var kind : Kind.values()) {
      for (var kept : pool.records.list(kind, "", "", 1000)) {
        assertThat(kept.id() + kept.document())
            .doesNotContain(LoopbackPool.PASSWORD)
            .doesNotContain(refresh)
            .doesNotContain("\"" + pool.mailbox.code(ANNA) + "\"");
      }
    }
  }

  private void answer(String session, String password) {
    pool.steps().respond(ChallengeNameType.PASSWORD, ANNA, session, Map.of("PASSWORD", password));
  }

  private void fail(String name, int times) {
    for (int i = 0; i < times; i++) {
      assertRefused(name, WRONG, "Incorrect username or password.");
    }
  }

  private void assertRefused(String name, String password, String message) {
    assertThatThrownBy(() -> pool.steps().byPassword(name, password))
        .isInstanceOf(NotAuthorizedException.class)
        .hasMessageContaining(message);
  }
}
