package academy.aligned.local.cognito.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.local.cognito.fixture.LoopbackPool;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminCreateUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ChallengeNameType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidPasswordException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.RespondToAuthChallengeResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;

class BackOfficeTest {
  private static final String ANNA = "anna@mail.example";
  private static final String TEMPORARY = "Given-Harbour-1";
  private static final String OWN = "Chosen-Harbour-2";

  private final LoopbackPool pool = new LoopbackPool();

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void a_temporary_password_must_be_replaced_before_any_token_is_given() {
    create(ANNA, TEMPORARY);
    assertThat(pool.mailbox.to(ANNA).getLast().text()).contains(TEMPORARY);
    var step = pool.steps().passwordStep(ANNA, TEMPORARY);
    assertThat(step.challengeName()).isEqualTo(ChallengeNameType.NEW_PASSWORD_REQUIRED);
    assertThat(step.authenticationResult()).isNull();

    assertThatThrownBy(() -> choose(step.session(), "weak"))
        .isInstanceOf(InvalidPasswordException.class);
    assertThat(choose(step.session(), OWN).authenticationResult().accessToken()).isNotBlank();
    assertThat(pool.steps().byPassword(ANNA, OWN).accessToken()).isNotBlank();
    assertThatThrownBy(() -> choose(step.session(), OWN))
        .isInstanceOf(NotAuthorizedException.class);
  }

  @Test
  void a_temporary_password_is_good_for_seven_days_and_no_way_around_it() {
    create(ANNA, TEMPORARY);
    assertThat(pool.steps().choose(ANNA).availableChallenges())
        .containsExactly(ChallengeNameType.PASSWORD);
    pool.clock.forward(Duration.ofDays(7));
    assertThatThrownBy(() -> pool.steps().passwordStep(ANNA, TEMPORARY))
        .isInstanceOf(NotAuthorizedException.class)
        .hasMessageContaining("Temporary password has expired");
  }

  @Test
  void an_account_made_without_a_password_signs_in_by_code() {
    var made =
        pool.cognito.adminCreateUser(
            it ->
                it.userPoolId(pool.settings.poolId())
                    .username(ANNA)
                    .messageAction(MessageActionType.SUPPRESS)
                    .userAttributes(attribute("email_verified", "true")));
    assertThat(made.user().userStatus()).isEqualTo(UserStatusType.CONFIRMED);
    assertThat(pool.mailbox.to(ANNA)).isEmpty();
    assertThat(pool.steps().byCode(ANNA).accessToken()).isNotBlank();
  }

  @Test
  void an_account_is_shown_as_it_is() {
    var sub = pool.member(ANNA);
    pool.cognito.adminUpdateUserAttributes(
        it ->
            it.userPoolId(pool.settings.poolId())
                .username(ANNA)
                .userAttributes(attribute("name", "Anna Lind")));
    var shown =
        pool.cognito.adminGetUser(it -> it.userPoolId(pool.settings.poolId()).username(ANNA));
    assertThat(shown.username()).isEqualTo(sub);
    assertThat(shown.enabled()).isTrue();
    assertThat(shown.userStatus()).isEqualTo(UserStatusType.CONFIRMED);
    assertThat(shown.userCreateDate()).isEqualTo(pool.clock.instant());
    assertThat(shown.userAttributes()).contains(attribute("name", "Anna Lind"));
  }

  @Test
  void a_password_set_for_good_signs_in_at_once_and_one_set_for_now_must_be_replaced() {
    pool.member(ANNA);
    setPassword(OWN, true);
    assertThat(pool.steps().byPassword(ANNA, OWN).accessToken()).isNotBlank();
    setPassword(TEMPORARY, false);
    assertThat(pool.steps().passwordStep(ANNA, TEMPORARY).challengeName())
        .isEqualTo(ChallengeNameType.NEW_PASSWORD_REQUIRED);
  }

  @Test
  void a_deleted_account_is_gone_and_its_address_free() {
    pool.member(ANNA);
    var tokens = pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD);
    pool.cognito.adminDeleteUser(it -> it.userPoolId(pool.settings.poolId()).username(ANNA));
    assertThatThrownBy(
            () ->
                pool.cognito.adminGetUser(
                    it -> it.userPoolId(pool.settings.poolId()).username(ANNA)))
        .isInstanceOf(UserNotFoundException.class);
    assertThatThrownBy(() -> pool.steps().refresh(tokens.refreshToken()))
        .isInstanceOf(NotAuthorizedException.class);
    assertThatThrownBy(() -> pool.cognito.getUser(it -> it.accessToken(tokens.accessToken())))
        .isInstanceOf(NotAuthorizedException.class);
    assertThat(pool.member(ANNA)).isNotBlank();
  }

  @Test
  void users_are_listed_in_pages_and_by_filter() {
    IntStream.range(0, 7).forEach(i -> create("user%d@mail.example".formatted(i), TEMPORARY));
    var pages =
        pool.cognito.listUsersPaginator(it -> it.userPoolId(pool.settings.poolId()).limit(3));
    assertThat(pages.stream()).hasSize(3);
    assertThat(pages.users().stream().map(UserType::username).distinct()).hasSize(7);

    assertThat(filtered("email = \"User3@mail.example\"")).hasSize(1);
    assertThat(filtered("email ^= \"user\"")).hasSize(7);
    assertThat(filtered("cognito:user_status = \"CONFIRMED\"")).isEmpty();
    assertThatThrownBy(() -> filtered("email like 'x'"))
        .isInstanceOf(InvalidParameterException.class);
  }

  @Test
  void an_account_is_made_once() {
    create(ANNA, TEMPORARY);
    assertThatThrownBy(() -> create(ANNA, TEMPORARY)).isInstanceOf(UsernameExistsException.class);
  }

  @Test
  void the_pool_and_its_client_describe_themselves() {
    var described = pool.cognito.describeUserPool(it -> it.userPoolId(pool.settings.poolId()));
    assertThat(described.userPool().policies().passwordPolicy().minimumLength()).isEqualTo(8);
    var client =
        pool.cognito.describeUserPoolClient(
            it -> it.userPoolId(pool.settings.poolId()).clientId(pool.settings.clientId()));
    assertThat(client.userPoolClient().preventUserExistenceErrorsAsString()).isEqualTo("ENABLED");
    assertThat(client.userPoolClient().refreshTokenRotation().featureAsString())
        .isEqualTo("ENABLED");
    assertThatThrownBy(() -> pool.cognito.describeUserPool(it -> it.userPoolId("us-east-1_Other")))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  private AdminCreateUserResponse create(String email, String password) {
    return pool.cognito.adminCreateUser(
        it ->
            it.userPoolId(pool.settings.poolId())
                .username(email)
                .temporaryPassword(password)
                .userAttributes(attribute("email_verified", "true")));
  }

  private RespondToAuthChallengeResponse choose(String session, String password) {
    return pool.steps()
        .respond(
            ChallengeNameType.NEW_PASSWORD_REQUIRED,
            ANNA,
            session,
            Map.of("NEW_PASSWORD", password));
  }

  private void setPassword(String password, boolean permanent) {
    pool.cognito.adminSetUserPassword(
        it ->
            it.userPoolId(pool.settings.poolId())
                .username(ANNA)
                .password(password)
                .permanent(permanent));
  }

  private List<UserType> filtered(String filter) {
    return pool.cognito
        .listUsers(it -> it.userPoolId(pool.settings.poolId()).filter(filter))
        .users();
  }

  private static AttributeType attribute(String name, String value) {
    return AttributeType.builder().name(name).value(value).build();
  }
}
