package academy.aligned.tenancy.domain.cloudfront;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * The private key of signatures of version 4A, which follows from the credentials alone (NIST SP
 * 800-108, a counter as input), so that AWS knows its public half without being told.
 */
record KeyV4a(BigInteger secret) {
  private static final byte[] ONE = {0, 0, 0, 1};
  private static final byte[] BITS = {0, 0, 1, 0};
  private static final int LAST_TRY = 254;

  static KeyV4a of(AwsCredentialsIdentity who) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] from = ("AWS4A" + who.secretAccessKey()).getBytes(StandardCharsets.UTF_8);
    mac.init(new SecretKeySpec(from, "HmacSHA256"));
    BigInteger most = curve().getOrder().subtract(BigInteger.TWO);
    for (int counter = 1; counter <= LAST_TRY; counter++) {
      BigInteger candidate = new BigInteger(1, mac.doFinal(input(who.accessKeyId(), counter)));
      if (candidate.compareTo(most) <= 0) {
        return new KeyV4a(candidate.add(BigInteger.ONE));
      }
    }
    throw new GeneralSecurityException("No key follows from these credentials.");
  }

  private static byte[] input(String id, int counter) {
    ByteArrayOutputStream input = new ByteArrayOutputStream();
    input.writeBytes(ONE);
    input.writeBytes(SignatureV4a.ALGORITHM.getBytes(StandardCharsets.UTF_8));
    input.write(0);
    input.writeBytes(id.getBytes(StandardCharsets.UTF_8));
    input.write(counter);
    input.writeBytes(BITS);
    return input.toByteArray();
  }

  byte[] sign(byte[] message) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(
        KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(secret, curve())));
    signature.update(message);
    return signature.sign();
  }

  static ECParameterSpec curve() throws GeneralSecurityException {
    AlgorithmParameters named = AlgorithmParameters.getInstance("EC");
    named.init(new ECGenParameterSpec("secp256r1"));
    return named.getParameterSpec(ECParameterSpec.class);
  }
}
