package academy.aligned.local.cognito.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** A browser and its authenticator holding one ES256 passkey, bytes laid out by hand. */
final class SoftAuthenticator {
  private static final int USER_PRESENT = 0x01;
  private static final int USER_VERIFIED = 0x04;
  private static final int HAS_CREDENTIAL = 0x40;
  private static final int P256 = 32;

  private final KeyPair keys;
  private final byte[] credentialId = new byte[16];
  private String origin = "https://clinic.aligned.localhost:8443";
  private String rpId = "aligned.localhost";
  private int verified = USER_VERIFIED;
  private int counter;

  SoftAuthenticator() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      this.keys = generator.generateKeyPair();
      new SecureRandom().nextBytes(credentialId);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  SoftAuthenticator at(String otherOrigin) {
    origin = otherOrigin;
    return this;
  }

  SoftAuthenticator scopedTo(String otherRpId) {
    rpId = otherRpId;
    return this;
  }

  SoftAuthenticator withoutVerification() {
    verified = 0;
    return this;
  }

  SoftAuthenticator rewoundTo(int signCount) {
    counter = signCount;
    return this;
  }

  String id() {
    return text(credentialId);
  }

  /** The JSON of {@code navigator.credentials.create}. */
  String register(String challenge) {
    var authData = authenticatorData(HAS_CREDENTIAL, attestedCredential());
    var attestation =
        bytes(
            new byte[] {(byte) 0xA3, 0x63},
            ascii("fmt"),
            new byte[] {0x64},
            ascii("none"),
            new byte[] {0x67},
            ascii("attStmt"),
            new byte[] {(byte) 0xA0, 0x68},
            ascii("authData"),
            new byte[] {0x58, (byte) authData.length},
            authData);
    return credential(
        "\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\",\"transports\":[\"internal\"]"
            .formatted(text(clientData("webauthn.create", challenge)), text(attestation)));
  }

  /** The JSON of {@code navigator.credentials.get}. */
  String answer(String challenge, String userHandle) {
    counter++;
    var clientData = clientData("webauthn.get", challenge);
    var authData = authenticatorData(0, new byte[0]);
    return credential(
        "\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
            .formatted(
                text(clientData),
                text(authData),
                text(sign(bytes(authData, sha256(clientData)))),
                text(ascii(userHandle))));
  }

  private String credential(String response) {
    return "{\"id\":\"%s\",\"rawId\":\"%s\",\"type\":\"public-key\",\"authenticatorAttachment\":\"platform\",\"clientExtensionResults\":{},\"response\":{%s}}"
        .formatted(id(), id(), response);
  }

  private byte[] clientData(String type, String challenge) {
    return ascii(
        "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
            .formatted(type, challenge, origin));
  }

  private byte[] authenticatorData(int flags, byte[] credential) {
    return bytes(
        sha256(ascii(rpId)),
        new byte[] {(byte) (USER_PRESENT | verified | flags)},
        ByteBuffer.allocate(Integer.BYTES).putInt(counter).array(),
        credential);
  }

  private byte[] attestedCredential() {
    var point = ((ECPublicKey) keys.getPublic()).getW();
    return bytes(
        new byte[16],
        new byte[] {0, (byte) credentialId.length},
        credentialId,
        new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, P256},
        coordinate(point.getAffineX()),
        new byte[] {0x22, 0x58, P256},
        coordinate(point.getAffineY()));
  }

  private byte[] sign(byte[] message) {
    try {
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] coordinate(BigInteger value) {
    var raw = value.toByteArray();
    var fixed = new byte[P256];
    var from = Math.max(0, raw.length - P256);
    System.arraycopy(raw, from, fixed, P256 - (raw.length - from), raw.length - from);
    return fixed;
  }

  private static byte[] sha256(byte[] message) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(message);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] bytes(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
