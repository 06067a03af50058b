package academy.aligned.prove.matrix;

import academy.aligned.kernel.json.Json;
import academy.aligned.prove.story.Opening;
import academy.aligned.prove.story.Practice;
import academy.aligned.prove.wire.Shot;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tokens that nobody gave out, and media addresses that nobody signed. */
record Forgeries(Opening opening, Angles angles) {

  /** Every token is sent to read what the owner of the north may read. */
  Front tokens() {
    Practice north = opening.north();
    List<Attack> attacks = new ArrayList<>();
    Shot shot = new Shot(north.host(), "", "GET", "/api/branding", Map.of(), "", "10.77.0.1");
    forged()
        .forEach(
            (what, token) ->
                attacks.add(
                    new Attack(
                        "token",
                        "GET /api/branding",
                        "forger",
                        "token",
                        what,
                        north,
                        shot.as(token),
                        null,
                        Set.of(401),
                        Set.of(north.names().mark()),
                        angles.twins())));
    return Front.of("token", "tokens that nobody gave out", north, Set.of(), attacks);
  }

  private Map<String, String> forged() {
    Map<String, String> forged = new LinkedHashMap<>();
    String good = opening.north().the("owner").token();
    try {
      String[] parts = good.split("\\.", -1);
      SignedJWT real = SignedJWT.parse(good);
      RSAKey mine = new RSAKeyGenerator(2048).keyID(real.getHeader().getKeyID()).generate();
      forged.put("no signature", parts[0] + "." + parts[1] + ".");
      forged.put(
          "another's claims",
          parts[0]
              + "."
              + opening.south().the("owner").token().split("\\.", -1)[1]
              + "."
              + parts[2]);
      forged.put("a word changed", good.substring(0, good.length() - 8) + "AAAAAAAA");
      forged.put("an id token", opening.laptop().idToken());
      for (String none : List.of("none", "None", "NONE", "nOnE")) {
        forged.put("alg " + none, part("{\"alg\":\"%s\"}".formatted(none)) + "." + parts[1] + ".");
      }
      forged.put("the public key as secret", mac(real));
      forged.put(
          "a key of one's own",
          signed(real, mine, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(mine.getKeyID())));
      forged.put(
          "a key in the header",
          signed(real, mine, new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(mine.toPublicJWK())));
      forged.put(
          "an address of keys",
          signed(
              real,
              mine,
              new JWSHeader.Builder(JWSAlgorithm.RS256)
                  .keyID(mine.getKeyID())
                  .jwkURL(java.net.URI.create("http://evil.example/jwks.json"))));
      forged.put(
          "RS512",
          signed(real, mine, new JWSHeader.Builder(JWSAlgorithm.RS512).keyID(mine.getKeyID())));
      for (String kid : List.of("../../../dev/null", "' OR 1=1", "", "http://evil.example/k")) {
        forged.put(
            "kid " + kid, signed(real, mine, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid)));
      }
    } catch (ParseException | JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
    forged.put("nothing", "");
    forged.put("a word", "token");
    forged.put("three words", "a.b.c");
    forged.put("two tokens", good + "," + good);
    forged.put("a token and more", good + ".x");
    forged.put("JSON", part("{}") + "." + part("{}") + "." + part("{}"));
    return forged;
  }

  private String mac(SignedJWT real) throws ParseException, JOSEException {
    RSAKey key = JWKSet.parse(opening.laptop().keys()).getKeys().getFirst().toRSAKey();
    var header =
        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(real.getHeader().getKeyID()).build();
    var token = new SignedJWT(header, real.getJWTClaimsSet());
    token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
    return token.serialize();
  }

  private static String signed(SignedJWT real, RSAKey key, JWSHeader.Builder header)
      throws ParseException, JOSEException {
    JWTClaimsSet claims = real.getJWTClaimsSet();
    var token = new SignedJWT(header.build(), claims);
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  private static String part(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Signed addresses of the learner, without their signature or with another's. */
  Front media() {
    Practice platform = opening.platform();
    List<Attack> attacks = new ArrayList<>();
    for (String address : platform.ledger().addresses()) {
      int at = address.indexOf("/media/tenants/");
      if (at < 0 || !address.contains("?")) {
        continue;
      }
      String path = address.substring(at);
      String bare = path.substring(0, path.indexOf('?'));
      String query = path.substring(path.indexOf('?'));
      String other = bare.replace(platform.tenant().value(), opening.north().tenant().value());
      attacks.add(open(platform, platform.host(), bare));
      attacks.add(open(platform, opening.south().host(), path));
      attacks.add(open(platform, platform.host(), other + query));
      attacks.add(
          open(
              platform,
              platform.host(),
              bare + query.replaceAll("Signature=.{9}", "Signature=AAAAAAAAA")));
      attacks.add(
          open(
              platform,
              platform.host(),
              bare + query.replaceAll("Policy=.{9}", "Policy=AAAAAAAAA")));
      attacks.add(
          open(
              platform,
              platform.host(),
              bare.replaceFirst("media/[^/]+/", "media/../media/x/") + query));
      attacks.add(
          open(
              platform, platform.host(), bare.replaceFirst("/[^/]+$", "/%2e%2e/%2e%2e/x") + query));
    }
    attacks.add(
        open(platform, platform.host(), "/media/tenants/" + opening.north().tenant() + "/media/x"));
    return Front.of("media", "signed media", platform, Set.of(), attacks);
  }

  private Attack open(Practice victim, String host, String path) {
    return new Attack(
        "media",
        "GET /media/…",
        "visitor",
        "object key",
        "another's",
        victim,
        new Shot(host, "", "GET", path, Map.of(), "", ""),
        null,
        Set.of(400, 403, 404),
        Set.of(),
        angles.twins());
  }

  /** With the credentials of one practice the database is asked for another's keys. */
  Front database() {
    String own = opening.south().tenant().value();
    String other = opening.north().tenant().value();
    Shot shot =
        new Shot(
            "127.0.0.1",
            "",
            "GET",
            "/_local/isolation/intrusion?own=%s&other=%s".formatted(own, other),
            Map.of(),
            "",
            "");
    Attack attack =
        new Attack(
            "database",
            "DynamoDB",
            "code gone wrong",
            "leading key",
            "another practice's",
            opening.north(),
            shot,
            null,
            Set.of(200),
            Set.of(":true"),
            angles.twins());
    return Front.of(
            "database",
            "code that asks the database itself",
            opening.north(),
            Set.of(),
            List.of(attack))
        .onPurpose();
  }

  static String json(Object value) {
    return Json.MAPPER.writeValueAsString(value);
  }
}
