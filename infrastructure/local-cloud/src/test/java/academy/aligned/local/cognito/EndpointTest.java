package academy.aligned.local.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.local.cognito.fixture.LoopbackPool;
import academy.aligned.local.cognito.store.MapRecords;
import academy.aligned.local.cognito.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceNotFoundException;

class EndpointTest {
  private final LoopbackPool pool = new LoopbackPool();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    http.close();
    pool.close();
  }

  @Test
  void an_operation_the_pool_does_not_offer_is_refused_once_and_by_name() {
    assertThatThrownBy(() -> pool.cognito.listGroups(it -> it.userPoolId(pool.settings.poolId())))
        .isInstanceOfSatisfying(
            CognitoIdentityProviderException.class,
            it -> {
              assertThat(it.statusCode()).isEqualTo(400);
              assertThat(it.numAttempts()).isEqualTo(1);
              assertThat(it).hasMessageContaining("ListGroups");
            });
  }

  @Test
  void another_client_is_unknown() {
    assertThatThrownBy(
            () -> pool.cognito.signUp(it -> it.clientId("other").username("anna@mail.example")))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void what_is_not_json_or_lacks_a_member_is_a_refusal_never_a_fault() throws Exception {
    assertThat(post("SignUp", "{broken").body()).contains("SerializationException");
    assertThat(post("SignUp", "[]").body()).contains("SerializationException");
    assertThat(post("SignUp", "{\"ClientId\":7}").body()).contains("SerializationException");
    assertThat(post("SignUp", "{}").body())
        .contains("InvalidParameterException")
        .contains("'clientId'");
    assertThat(post("SignUp", "{\"a\":\"" + "x".repeat(300_000) + "\"}").statusCode())
        .isEqualTo(400);
  }

  @Test
  void the_back_office_is_closed_to_calls_without_credentials() throws Exception {
    var answer = post("ListUsers", "{\"UserPoolId\":\"%s\"}".formatted(pool.settings.poolId()));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("MissingAuthenticationTokenException");
  }

  @Test
  void the_issuer_publishes_its_public_key_alone() throws Exception {
    var discovery = Json.tree(get("/.well-known/openid-configuration").body());
    assertThat(discovery.path("issuer").asString("")).isEqualTo(pool.settings.issuer());
    var keys = Json.tree(get("/.well-known/jwks.json").body()).path("keys");
    assertThat(keys.size()).isEqualTo(1);
    assertThat(keys.get(0).propertyNames())
        .contains("kid", "n", "e")
        .doesNotContain("d", "p", "q", "dp", "dq", "qi");
    assertThat(get("/.well-known/other").statusCode()).isEqualTo(404);
  }

  @Test
  void users_and_tokens_survive_a_restart() {
    var records = new MapRecords();
    String refreshToken;
    String kid;
    try (var first = new LoopbackPool(records, UnaryOperator.identity())) {
      first.member("anna@mail.example");
      refreshToken =
          first.steps().byPassword("anna@mail.example", LoopbackPool.PASSWORD).refreshToken();
      kid = first.pool.key().published().getKeys().getFirst().getKeyID();
    }
    try (var second = new LoopbackPool(records, UnaryOperator.identity())) {
      assertThat(second.steps().refresh(refreshToken).accessToken()).isNotBlank();
      assertThat(second.pool.key().published().getKeys().getFirst().getKeyID()).isEqualTo(kid);
    }
  }

  private HttpResponse<String> post(String operation, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(pool.base)
            .header("X-Amz-Target", "AWSCognitoIdentityProviderService." + operation)
            .header("Content-Type", "application/x-amz-json-1.1")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String document) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(pool.settings.issuer() + document)).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
