package academy.aligned.local.cognito.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.local.cognito.fixture.LoopbackPool;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AliasExistsException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeMismatchException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;

class ProfileTest {
  private static final String ANNA = "anna@mail.example";
  private static final String OTHER = "anna@home.example";

  private final LoopbackPool pool = new LoopbackPool();
  private String access = "";

  @BeforeEach
  void anna() {
    pool.member(ANNA);
    access = pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD).accessToken();
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void a_user_changes_the_own_name() {
    update("name", "Anna Lind");
    assertThat(attributes()).containsEntry("name", "Anna Lind").containsEntry("email", ANNA);
  }

  @Test
  void a_new_address_counts_once_its_code_came_back() {
    update("email", OTHER);
    assertThat(attributes()).containsEntry("email", ANNA);
    assertThatThrownBy(() -> verify(pool.mailbox.wrongCode(OTHER)))
        .isInstanceOf(CodeMismatchException.class);

    verify(pool.mailbox.code(OTHER));
    assertThat(attributes()).containsEntry("email", OTHER).containsEntry("email_verified", "true");
    assertThat(pool.steps().byPassword(OTHER, LoopbackPool.PASSWORD).accessToken()).isNotBlank();
    assertThatThrownBy(() -> pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD))
        .isInstanceOf(NotAuthorizedException.class);
    assertThat(pool.member(ANNA)).isNotBlank();
  }

  @Test
  void an_address_someone_has_is_refused() {
    pool.member(OTHER);
    assertThatThrownBy(() -> update("email", OTHER)).isInstanceOf(AliasExistsException.class);
  }

  @Test
  void an_address_taken_while_its_code_was_on_the_way_is_refused() {
    update("email", OTHER);
    var code = pool.mailbox.code(OTHER);
    pool.member(OTHER);
    assertThatThrownBy(() -> verify(code)).isInstanceOf(AliasExistsException.class);
    assertThat(attributes()).containsEntry("email", ANNA);
  }

  @Test
  void nobody_writes_what_only_the_pool_knows() {
    assertThatThrownBy(() -> update("email_verified", "true"))
        .isInstanceOf(NotAuthorizedException.class);
    assertThatThrownBy(() -> update("sub", "somebody")).isInstanceOf(NotAuthorizedException.class);
    assertThatThrownBy(() -> update("favourite_colour", "green"))
        .isInstanceOf(InvalidParameterException.class);
  }

  @Test
  void an_id_token_and_an_invented_token_open_no_account() {
    var id = pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD).idToken();
    assertThatThrownBy(() -> pool.cognito.getUser(it -> it.accessToken(id)))
        .isInstanceOf(NotAuthorizedException.class);
    assertThatThrownBy(() -> pool.cognito.getUser(it -> it.accessToken("a.b.c")))
        .isInstanceOf(NotAuthorizedException.class);
  }

  private void update(String name, String value) {
    pool.cognito.updateUserAttributes(
        it ->
            it.accessToken(access)
                .userAttributes(AttributeType.builder().name(name).value(value).build()));
  }

  private void verify(String code) {
    pool.cognito.verifyUserAttribute(
        it -> it.accessToken(access).attributeName("email").code(code));
  }

  private Map<String, String> attributes() {
    return pool.cognito.getUser(it -> it.accessToken(access)).userAttributes().stream()
        .collect(Collectors.toMap(AttributeType::name, AttributeType::value));
  }
}
