package academy.aligned.local.cognito.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.local.cognito.fixture.LoopbackPool;
import academy.aligned.local.cognito.wire.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.document.Document;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AuthenticationResultType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ChallengeNameType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InitiateAuthResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnChallengeNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnCredentialNotSupportedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnOriginNotAllowedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.WebAuthnRelyingPartyMismatchException;
import tools.jackson.databind.JsonNode;

class PasskeyTest {
  private static final String ANNA = "anna@mail.example";

  private final LoopbackPool pool = new LoopbackPool();
  private final SoftAuthenticator phone = new SoftAuthenticator();
  private String sub = "";
  private String access = "";

  @BeforeEach
  void anna() {
    sub = pool.member(ANNA);
    access = pool.steps().byPassword(ANNA, LoopbackPool.PASSWORD).accessToken();
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void a_registered_passkey_signs_in() {
    register(phone);
    assertThat(pool.steps().choose(ANNA).availableChallenges())
        .contains(ChallengeNameType.WEB_AUTHN);

    var asked = pool.steps().prefer(ANNA, "WEB_AUTHN");
    var options = Json.tree(asked.challengeParameters().get("CREDENTIAL_REQUEST_OPTIONS"));
    assertThat(options.path("rpId").asString("")).isEqualTo("aligned.localhost");
    assertThat(options.path("allowCredentials").get(0).path("id").asString(""))
        .isEqualTo(phone.id());

    assertThat(answer(asked, phone.answer(challenge(asked), sub)).accessToken()).isNotBlank();
    var again = pool.steps().prefer(ANNA, "WEB_AUTHN");
    assertThat(answer(again, phone.answer(challenge(again), sub)).refreshToken()).isNotBlank();
  }

  @Test
  void the_creation_options_name_the_relying_party_and_exclude_what_is_registered() {
    register(phone);
    var options = start();
    assertThat(options.asMap().get("rp").asMap().get("id").asString())
        .isEqualTo("aligned.localhost");
    assertThat(options.asMap().get("user").asMap().get("name").asString()).isEqualTo(ANNA);
    assertThat(options.asMap().get("excludeCredentials").asList().getFirst().asMap().get("id"))
        .isEqualTo(Document.fromString(phone.id()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://aligned.localhost:8080",
        "https://aligned.localhost",
        "http://clinic.aligned.localhost:8080",
        "https://clinic.aligned.localhost"
      })
  void the_platform_and_every_practice_may_register(String origin) {
    register(phone.at(origin));
    assertThat(credentialIds()).containsExactly(phone.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "https://evilaligned.localhost",
        "https://a.b.aligned.localhost",
        "https://aligned.localhost.evil.example",
        "ftp://aligned.localhost"
      })
  void no_other_origin_may(String origin) {
    assertThatThrownBy(() -> register(phone.at(origin)))
        .isInstanceOf(WebAuthnOriginNotAllowedException.class);
    assertThat(credentialIds()).isEmpty();
  }

  @Test
  void a_passkey_of_another_domain_is_refused() {
    assertThatThrownBy(() -> register(phone.scopedTo("evil.example")))
        .isInstanceOf(WebAuthnRelyingPartyMismatchException.class);
  }

  @Test
  void a_registration_without_user_verification_is_refused() {
    assertThatThrownBy(() -> register(phone.withoutVerification()))
        .isInstanceOf(WebAuthnCredentialNotSupportedException.class);
  }

  @Test
  void a_challenge_is_good_for_one_registration_and_five_minutes() {
    var challenge = start().asMap().get("challenge").asString();
    complete(phone.register(challenge));
    assertThatThrownBy(() -> complete(new SoftAuthenticator().register(challenge)))
        .isInstanceOf(WebAuthnChallengeNotFoundException.class);

    var late = start().asMap().get("challenge").asString();
    pool.clock.forward(Duration.ofMinutes(5));
    assertThatThrownBy(() -> complete(new SoftAuthenticator().register(late)))
        .isInstanceOf(WebAuthnChallengeNotFoundException.class);
  }

  @Test
  void an_answer_to_another_challenge_is_refused_and_spends_the_session() {
    register(phone);
    var first = pool.steps().prefer(ANNA, "WEB_AUTHN");
    var second = pool.steps().prefer(ANNA, "WEB_AUTHN");
    assertRefused(second, phone.answer(challenge(first), sub));
    assertRefused(second, phone.answer(challenge(second), sub));
  }

  @Test
  void a_forged_unverified_or_foreign_answer_is_refused() {
    register(phone);
    var forged = new SoftAuthenticator();
    assertRefusedAnswer(
        challenge -> forged.answer(challenge, sub).replace(forged.id(), phone.id()));
    assertRefusedAnswer(challenge -> phone.answer(challenge, "somebody-else"));
    assertRefusedAnswer(challenge -> phone.withoutVerification().answer(challenge, sub));
    assertRefusedAnswer(challenge -> "not json");
  }

  @Test
  void a_cloned_authenticator_whose_counter_falls_back_is_refused() {
    register(phone.rewoundTo(10));
    assertRefusedAnswer(challenge -> phone.rewoundTo(3).answer(challenge, sub));
  }

  @Test
  void a_passkey_belongs_to_one_account() {
    register(phone);
    pool.member("ben@mail.example");
    access = pool.steps().byPassword("ben@mail.example", LoopbackPool.PASSWORD).accessToken();
    assertThatThrownBy(() -> register(phone))
        .isInstanceOf(WebAuthnCredentialNotSupportedException.class);
    assertThatThrownBy(() -> delete(phone.id())).isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void a_deleted_passkey_is_no_longer_offered() {
    register(phone);
    delete(phone.id());
    assertThat(credentialIds()).isEmpty();
    assertThat(pool.steps().prefer(ANNA, "WEB_AUTHN").challengeName())
        .isEqualTo(ChallengeNameType.SELECT_CHALLENGE);
  }

  @Test
  void a_disabled_user_is_refused_with_a_good_passkey() {
    register(phone);
    var asked = pool.steps().prefer(ANNA, "WEB_AUTHN");
    pool.cognito.adminDisableUser(it -> it.userPoolId(pool.settings.poolId()).username(ANNA));
    assertRefused(asked, phone.answer(challenge(asked), sub));
    assertThatThrownBy(this::start).isInstanceOf(NotAuthorizedException.class);
  }

  private void register(SoftAuthenticator authenticator) {
    complete(authenticator.register(start().asMap().get("challenge").asString()));
  }

  private Document start() {
    return pool.cognito
        .startWebAuthnRegistration(it -> it.accessToken(access))
        .credentialCreationOptions();
  }

  private void complete(String credential) {
    pool.cognito.completeWebAuthnRegistration(
        it -> it.accessToken(access).credential(document(credential)));
  }

  private void delete(String id) {
    pool.cognito.deleteWebAuthnCredential(it -> it.accessToken(access).credentialId(id));
  }

  private List<String> credentialIds() {
    return pool.cognito.listWebAuthnCredentials(it -> it.accessToken(access)).credentials().stream()
        .map(it -> it.credentialId())
        .toList();
  }

  private AuthenticationResultType answer(InitiateAuthResponse asked, String credential) {
    return pool.steps()
        .respond(
            ChallengeNameType.WEB_AUTHN, ANNA, asked.session(), Map.of("CREDENTIAL", credential))
        .authenticationResult();
  }

  private void assertRefusedAnswer(UnaryOperator<String> credential) {
    var asked = pool.steps().prefer(ANNA, "WEB_AUTHN");
    assertRefused(asked, credential.apply(challenge(asked)));
  }

  private void assertRefused(InitiateAuthResponse asked, String credential) {
    assertThatThrownBy(() -> answer(asked, credential)).isInstanceOf(NotAuthorizedException.class);
  }

  private static String challenge(InitiateAuthResponse asked) {
    return Json.tree(asked.challengeParameters().get("CREDENTIAL_REQUEST_OPTIONS"))
        .path("challenge")
        .asString("");
  }

  private static Document document(String json) {
    return document(Json.tree(json));
  }

  private static Document document(JsonNode node) {
    if (node.isObject()) {
      var members = new LinkedHashMap<String, Document>();
      node.properties().forEach(it -> members.put(it.getKey(), document(it.getValue())));
      return Document.fromMap(members);
    }
    if (node.isArray()) {
      return Document.fromList(node.valueStream().map(PasskeyTest::document).toList());
    }
    return node.isBoolean()
        ? Document.fromBoolean(node.booleanValue())
        : Document.fromString(node.asString(""));
  }
}
