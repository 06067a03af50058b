package academy.aligned.tenancy.domain.cloudfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4aHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.RegionSet;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Our signatures are those that AWS's own native signer makes. */
class SignatureV4aTest {
  private static final Clock THEN =
      Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

  /** The credentials of AWS's published examples, and the public key that follows from them. */
  private static final AwsCredentialsIdentity WHO =
      AwsCredentialsIdentity.create(
          "AKISORANDOMAASORANDOM", "q+jcrXGc+0zWN6uzclKVhvMmUsIfRPa4rlRandom");

  private static SignRequest<AwsCredentialsIdentity> asked(
      AwsCredentialsIdentity who, SdkHttpMethod method, String path, String body) {
    return SignRequest.builder(who)
        .request(
            SdkHttpRequest.builder()
                .method(method)
                .uri(URI.create("https://123456789012.cloudfront-kvs.global.api.aws" + path))
                .putHeader("If-Match", "KV1PN")
                .putHeader("Content-Type", "application/json")
                .build())
        .payload(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
        .putProperty(AwsV4aHttpSigner.SERVICE_SIGNING_NAME, "cloudfront-keyvaluestore")
        .putProperty(AwsV4aHttpSigner.REGION_SET, RegionSet.create("*"))
        .putProperty(HttpSigner.SIGNING_CLOCK, THEN)
        .build();
  }

  private static String header(SdkHttpRequest request, String name) {
    return request.firstMatchingHeader(name).orElse("");
  }

  private static void agreed(AwsCredentialsIdentity who, String path, String body)
      throws Exception {
    var asked = asked(who, SdkHttpMethod.PUT, path, body);
    SdkHttpRequest theirs = AwsV4aHttpSigner.create().sign(asked).request();
    SdkHttpRequest ours = new AnyRegion().sign(asked).request();
    for (String same : new String[] {"X-Amz-Date", "X-Amz-Region-Set", "X-Amz-Security-Token"}) {
      assertThat(header(ours, same)).as(same).isEqualTo(header(theirs, same));
    }
    assertThat(verified(who, theirs, body)).as("theirs, as we read it").isTrue();
    assertThat(verified(who, ours, body)).as("ours").isTrue();
    assertThat(verified(who, ours, body + " ")).as("another body").isFalse();
  }

  /** Checks a signed request with the public key, over the headers that it says are signed. */
  private static boolean verified(AwsCredentialsIdentity who, SdkHttpRequest request, String body)
      throws Exception {
    String authorization = header(request, "Authorization");
    String signature = authorization.replaceFirst(".*Signature=", "");
    String signed = authorization.replaceFirst(".*SignedHeaders=([^,]+),.*", "$1");
    var headers = new java.util.TreeMap<String, String>();
    for (String name : signed.split(";", -1)) {
      headers.put(name, header(request, name));
    }
    String hash =
        HexFormat.of()
            .formatHex(
                java.security.MessageDigest.getInstance("SHA-256")
                    .digest(body.getBytes(StandardCharsets.UTF_8)));
    String canonical = SignatureV4a.canonical(request, headers, hash);
    var form = new SignatureV4a(who, "cloudfront-keyvaluestore", "*", THEN.instant());
    Signature check = Signature.getInstance("SHA256withECDSA");
    check.initVerify(
        KeyFactory.getInstance("EC")
            .generatePublic(new ECPublicKeySpec(point(KeyV4a.of(who)), KeyV4a.curve())));
    check.update(form.message(canonical));
    return check.verify(HexFormat.of().parseHex(signature));
  }

  /** The public half: the curve's generator, added to itself as often as the secret says. */
  private static ECPoint point(KeyV4a key) throws Exception {
    var curve = KeyV4a.curve();
    BigInteger p = ((java.security.spec.ECFieldFp) curve.getCurve().getField()).getP();
    ECPoint sum = ECPoint.POINT_INFINITY;
    ECPoint step = curve.getGenerator();
    for (int bit = 0; bit < key.secret().bitLength(); bit++) {
      if (key.secret().testBit(bit)) {
        sum = add(sum, step, p, curve.getCurve().getA());
      }
      step = add(step, step, p, curve.getCurve().getA());
    }
    return sum;
  }

  private static ECPoint add(ECPoint one, ECPoint other, BigInteger p, BigInteger a) {
    if (one.equals(ECPoint.POINT_INFINITY)) {
      return other;
    }
    BigInteger slope =
        one.equals(other)
            ? one.getAffineX()
                .pow(2)
                .multiply(BigInteger.valueOf(3))
                .add(a)
                .multiply(one.getAffineY().shiftLeft(1).modInverse(p))
            : other
                .getAffineY()
                .subtract(one.getAffineY())
                .multiply(other.getAffineX().subtract(one.getAffineX()).modInverse(p));
    BigInteger x = slope.pow(2).subtract(one.getAffineX()).subtract(other.getAffineX()).mod(p);
    BigInteger y = slope.multiply(one.getAffineX().subtract(x)).subtract(one.getAffineY()).mod(p);
    return new ECPoint(x, y);
  }

  @Test
  void the_native_signer_and_ours_agree_on_key_and_message() throws Exception {
    agreed(
        WHO,
        "/key-value-stores/arn%3Aaws%3Acloudfront%3A%3A1%3Akey-value-store%2Fx/keys/a.example",
        "{\"Value\":\"x\"}");
    agreed(WHO, "/key-value-stores/a", "");
    agreed(
        AwsSessionCredentials.create(
            "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "a/token+="),
        "/key-value-stores/a/keys/xn--mller-kva.example?b=2&a=1%202",
        "{}");
  }

  @Test
  void the_key_follows_from_the_credentials_as_aws_publishes_it() throws Exception {
    var example =
        AwsCredentialsIdentity.create(
            "AKISORANDOMAASORANDOM", "q+jcrXGc+0zWN6uzclKVhvMmUsIfRPa4rlRandom");
    assertThat(KeyV4a.of(example).secret().toString(16))
        .isEqualTo("7fd3bd010c0d9c292141c2b77bfbde1042c92e6836fff749d1269ec890fca1bd");
    assertThat(AlgorithmParameters.getInstance("EC")).isNotNull();
  }
}
