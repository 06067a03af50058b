package academy.aligned.local.cognito.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.local.cognito.fixture.LoopbackPool;
import academy.aligned.local.cognito.pool.PoolSettings;
import academy.aligned.local.cognito.pool.Rotation;
import academy.aligned.local.cognito.store.MapRecords;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthFlowType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.RefreshTokenReuseException;

class RefreshTest {
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
  void refreshing_gives_new_tokens_and_a_new_refresh_token() {
    var first = signIn();
    var second = pool.steps().refresh(first.refreshToken());
    assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
    assertThat(second.accessToken()).isNotEqualTo(first.accessToken());
    assertThat(whoami(second.accessToken())).isEqualTo(whoami(first.accessToken()));
    assertThat(pool.steps().refresh(second.refreshToken()).refreshToken()).isNotBlank();
  }

  @Test
  void a_client_that_lost_the_answer_may_ask_again_within_the_grace() {
    var first = signIn();
    pool.steps().refresh(first.refreshToken());
    pool.clock.forward(Duration.ofSeconds(9));
    assertThat(pool.steps().refresh(first.refreshToken()).refreshToken()).isNotBlank();
  }

  @Test
  void using_a_rotated_token_ends_everything_that_came_from_that_sign_in() {
    var first = signIn();
    var second = pool.steps().refresh(first.refreshToken());
    var elsewhere = signIn();
    pool.clock.forward(Duration.ofSeconds(10));

    assertThatThrownBy(() -> pool.steps().refresh(first.refreshToken()))
        .isInstanceOf(RefreshTokenReuseException.class);
    assertThatThrownBy(() -> pool.steps().refresh(second.refreshToken()))
        .isInstanceOf(NotAuthorizedException.class)
        .hasMessageContaining("revoked");
    assertThatThrownBy(() -> whoami(second.accessToken()))
        .isInstanceOf(NotAuthorizedException.class);
    assertThat(pool.steps().refresh(elsewhere.refreshToken()).accessToken()).isNotBlank();
  }

  @Test
  void rotating_does_not_lengthen_the_thirty_days() {
    var token = signIn().refreshToken();
    pool.clock.forward(Duration.ofDays(29));
    var rotated = pool.steps().refresh(token).refreshToken();
    pool.clock.forward(Duration.ofDays(1));
    assertThatThrownBy(() -> pool.steps().refresh(rotated))
        .isInstanceOf(NotAuthorizedException.class)
        .hasMessageContaining("expired");
  }

  @Test
  void a_disabled_user_does_not_refresh() {
    var tokens = signIn();
    pool.cognito.adminDisableUser(it -> it.userPoolId(pool.settings.poolId()).username(ANNA));
    assertThatThrownBy(() -> pool.steps().refresh(tokens.refreshToken()))
        .isInstanceOf(NotAuthorizedException.class);
    assertThatThrownBy(() -> whoami(tokens.accessToken()))
        .isInstanceOf(NotAuthorizedException.class);
  }

  @Test
  void signing_out_everywhere_ends_all_sign_ins() {
    var phone = signIn();
    var laptop = signIn();
    pool.cognito.globalSignOut(it -> it.accessToken(phone.accessToken()));
    for (var tokens : List.of(phone, laptop)) {
      assertThatThrownBy(() -> pool.steps().refresh(tokens.refreshToken()))
          .isInstanceOf(NotAuthorizedException.class);
      assertThatThrownBy(() -> whoami(tokens.accessToken()))
          .isInstanceOf(NotAuthorizedException.class)
          .hasMessageContaining("revoked");
    }
    assertThat(whoami(signIn().accessToken())).isNotBlank();
  }

  @Test
  void revoking_one_token_leaves_other_sign_ins_alone() {
    var phone = signIn();
    var laptop = signIn();
    pool.cognito.revokeToken(
        it -> it.clientId(pool.settings.clientId()).token(phone.refreshToken()));
    assertThatThrownBy(() -> pool.steps().refresh(phone.refreshToken()))
        .isInstanceOf(NotAuthorizedException.class);
    assertThat(pool.steps().refresh(laptop.refreshToken()).accessToken()).isNotBlank();
  }

  @Test
  void the_back_office_can_sign_a_user_out_everywhere() {
    var tokens = signIn();
    pool.cognito.adminUserGlobalSignOut(it -> it.userPoolId(pool.settings.poolId()).username(ANNA));
    assertThatThrownBy(() -> whoami(tokens.accessToken()))
        .isInstanceOf(NotAuthorizedException.class);
  }

  @Test
  void an_invented_token_is_refused() {
    assertThatThrownBy(() -> pool.steps().refresh("invented"))
        .isInstanceOf(NotAuthorizedException.class)
        .hasMessageContaining("Invalid Refresh Token");
  }

  @Test
  void a_rotating_client_cannot_refresh_the_old_way() {
    var token = signIn().refreshToken();
    assertThatThrownBy(() -> refreshTheOldWay(pool, token))
        .isInstanceOf(InvalidParameterException.class);
  }

  @Test
  void a_client_without_rotation_keeps_its_refresh_token() {
    try (var plain = new LoopbackPool(new MapRecords(), RefreshTest::withoutRotation)) {
      plain.member(ANNA);
      var token = plain.steps().byPassword(ANNA, LoopbackPool.PASSWORD).refreshToken();
      var refreshed = refreshTheOldWay(plain, token);
      assertThat(refreshed.accessToken()).isNotBlank();
      assertThat(refreshed.refreshToken()).isNull();
      assertThat(plain.steps().refresh(token).refreshToken()).isNull();
    }
  }

  private static AuthenticationResultType refreshTheOldWay(LoopbackPool where, String token) {
    return where
        .steps()
        .initiate(AuthFlowType.REFRESH_TOKEN_AUTH, Map.of("REFRESH_TOKEN", token))
        .authenticationResult();
  }

  private static PoolSettings withoutRotation(PoolSettings settings) {
    return settings.withRefresh(
        Rotation.off(), Set.of("ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"));
  }

  private AuthenticationResultType signIn() {
    return pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD);
  }

  private String whoami(String accessToken) {
    return pool.cognito.getUser(it -> it.accessToken(accessToken)).username();
  }
}
