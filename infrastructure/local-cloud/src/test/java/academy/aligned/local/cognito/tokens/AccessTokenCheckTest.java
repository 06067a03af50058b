package academy.aligned.local.cognito.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.local.cognito.fixture.HandClock;
import academy.aligned.local.cognito.fixture.LoopbackPool;
import academy.aligned.local.cognito.tokens.Verdict.Admitted;
import academy.aligned.local.cognito.tokens.Verdict.Reason;
import academy.aligned.local.cognito.tokens.Verdict.Refused;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccessTokenCheckTest {
  private static final String ISSUER = "http://127.0.0.1:8010/pool";
  private static final HandClock CLOCK = new HandClock();
  private static final RSAKey KEY = key("ours");
  private static final RSAKey FOREIGN = key("ours");
  private static final AccessTokenCheck CHECK =
      new AccessTokenCheck(new JWKSet(KEY.toPublicJWK()), ISSUER, "client", CLOCK);

  static Stream<Arguments> badSignatures() throws JOSEException {
    return Stream.of(
        bad("no token", "", Reason.MALFORMED),
        bad("not a token", "a.b.c", Reason.MALFORMED),
        bad("alg none", new PlainJWT(good().build()).serialize(), Reason.MALFORMED),
        bad("HS256 with our public key", withPublicKeyAsSecret(), Reason.ALGORITHM),
        bad("RS512", rs(JWSAlgorithm.RS512, "ours", KEY, good()), Reason.ALGORITHM),
        bad("PS256", rs(JWSAlgorithm.PS256, "ours", KEY, good()), Reason.ALGORITHM),
        bad("unknown kid", rs(JWSAlgorithm.RS256, "other", KEY, good()), Reason.UNKNOWN_KEY),
        bad("no kid", rs(JWSAlgorithm.RS256, null, KEY, good()), Reason.UNKNOWN_KEY),
        bad(
            "another pool's key",
            rs(JWSAlgorithm.RS256, "ours", FOREIGN, good()),
            Reason.SIGNATURE),
        bad("key in the header", withEmbeddedKey(), Reason.SIGNATURE),
        bad("changed claims", changed(), Reason.SIGNATURE));
  }

  static Stream<Arguments> badClaims() {
    return Stream.of(
        bad("another issuer", ours(good().issuer(ISSUER + "2")), Reason.ISSUER),
        bad("no issuer", ours(good().issuer(null)), Reason.ISSUER),
        bad("expired this second", ours(good().expirationTime(in(0))), Reason.EXPIRED),
        bad("never expires", ours(good().expirationTime(null)), Reason.EXPIRED),
        bad("not valid before later", ours(good().notBeforeTime(in(2))), Reason.NOT_YET),
        bad("issued later", ours(good().issueTime(in(2))), Reason.NOT_YET),
        bad("another client", ours(good().claim("client_id", "other")), Reason.AUDIENCE),
        bad("no client", ours(good().claim("client_id", null)), Reason.AUDIENCE),
        bad("another audience", ours(good().audience("other")), Reason.AUDIENCE),
        bad("id token", ours(good().audience("client").claim("token_use", "id")), Reason.USE),
        bad("no use", ours(good().claim("token_use", null)), Reason.USE),
        bad(
            "client as a list",
            ours(good().claim("client_id", List.of("client"))),
            Reason.MALFORMED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"badSignatures", "badClaims"})
  void a_bad_token_is_refused(String what, String token, Reason reason) {
    assertThat(CHECK.check(token)).as(what).isEqualTo(new Refused(reason));
  }

  @Test
  void a_good_token_is_admitted_with_its_claims_as_text() {
    var verdict = CHECK.check(ours(good().claim("cognito:groups", List.of("staff", "owners"))));
    assertThat(verdict).isInstanceOfSatisfying(Admitted.class, AccessTokenCheckTest::assertClaims);
  }

  @Test
  void a_missing_token_is_refused() {
    assertThat(CHECK.check(null)).isEqualTo(new Refused(Reason.MALFORMED));
  }

  @Test
  void the_pools_own_tokens_verify_with_the_published_keys_until_the_hour_is_over()
      throws IOException, ParseException {
    try (var pool = new LoopbackPool()) {
      var sub = pool.member("anna@mail.example");
      var tokens = pool.steps().byPassword("anna@mail.example", LoopbackPool.PASSWORD);
      var check = published(pool);

      assertThat(check.check(tokens.accessToken()))
          .isInstanceOfSatisfying(
              Admitted.class,
              it ->
                  assertThat(it.claims())
                      .containsEntry("sub", sub)
                      .containsEntry("username", sub)
                      .containsEntry("token_use", "access")
                      .containsEntry("client_id", pool.settings.clientId())
                      .containsEntry("scope", "aws.cognito.signin.user.admin")
                      .containsKeys("jti", "origin_jti", "event_id", "auth_time", "iat", "exp"));
      assertThat(check.check(tokens.idToken())).isEqualTo(new Refused(Reason.USE));

      pool.clock.forward(Duration.ofMinutes(60));
      assertThat(check.check(tokens.accessToken())).isEqualTo(new Refused(Reason.EXPIRED));
    }
  }

  @Test
  void the_id_token_says_who_the_user_is() throws ParseException {
    try (var pool = new LoopbackPool()) {
      var sub = pool.member("anna@mail.example");
      var tokens = pool.steps().byPassword("anna@mail.example", LoopbackPool.PASSWORD);
      var claims = SignedJWT.parse(tokens.idToken()).getJWTClaimsSet();
      assertThat(claims.getAudience()).containsExactly(pool.settings.clientId());
      assertThat(claims.getStringClaim("email")).isEqualTo("anna@mail.example");
      assertThat(claims.getBooleanClaim("email_verified")).isTrue();
      assertThat(claims.getStringClaim("cognito:username")).isEqualTo(sub);
      assertThat(claims.getStringClaim("token_use")).isEqualTo("id");
    }
  }

  private static AccessTokenCheck published(LoopbackPool pool) throws IOException, ParseException {
    var address = URI.create(pool.settings.issuer() + "/.well-known/jwks.json").toURL();
    return new AccessTokenCheck(
        JWKSet.load(address), pool.settings.issuer(), pool.settings.clientId(), pool.clock);
  }

  private static void assertClaims(Admitted admitted) {
    assertThat(admitted.claims())
        .containsEntry("sub", "anna")
        .containsEntry("exp", Long.toString(in(3600).toInstant().getEpochSecond()))
        .containsEntry("cognito:groups", "[staff owners]");
    assertThat(admitted.scopes()).containsExactly("aws.cognito.signin.user.admin");
  }

  private static JWTClaimsSet.Builder good() {
    return new JWTClaimsSet.Builder()
        .subject("anna")
        .issuer(ISSUER)
        .issueTime(in(0))
        .expirationTime(in(3600))
        .claim("client_id", "client")
        .claim("token_use", "access")
        .claim("scope", "aws.cognito.signin.user.admin");
  }

  private static Date in(long seconds) {
    return Date.from(CLOCK.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(seconds));
  }

  private static String ours(JWTClaimsSet.Builder claims) {
    return rs(JWSAlgorithm.RS256, "ours", KEY, claims);
  }

  private static String rs(
      JWSAlgorithm algorithm, String kid, RSAKey key, JWTClaimsSet.Builder claims) {
    try {
      return sign(
          new JWSHeader.Builder(algorithm).keyID(kid).build(), new RSASSASigner(key), claims);
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private static String withPublicKeyAsSecret() throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("ours").build();
    return sign(header, new MACSigner(KEY.toRSAPublicKey().getEncoded()), good());
  }

  private static String withEmbeddedKey() throws JOSEException {
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("ours").jwk(FOREIGN.toPublicJWK()).build();
    return sign(header, new RSASSASigner(FOREIGN), good());
  }

  private static String changed() {
    var parts = ours(good()).split("\\.", 3);
    var other = ours(good().subject("ben")).split("\\.", 3);
    return parts[0] + "." + other[1] + "." + parts[2];
  }

  private static String sign(JWSHeader header, JWSSigner signer, JWTClaimsSet.Builder claims)
      throws JOSEException {
    var token = new SignedJWT(header, claims.build());
    token.sign(signer);
    return token.serialize();
  }

  private static RSAKey key(String kid) {
    try {
      return new RSAKeyGenerator(2048).keyID(kid).generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private static Arguments bad(String what, String token, Reason reason) {
    return Arguments.of(what, token, reason);
  }
}
