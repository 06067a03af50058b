package academy.aligned.tenancy.domain.cloudfront;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

/**
 * A request signed for any region (AWS Signature Version 4A). The SDK's own signer of it comes with
 * twenty megabytes of native code for every platform, in every function of this context.
 */
record SignatureV4a(AwsCredentialsIdentity who, String service, String regions, Instant at) {
  static final String ALGORITHM = "AWS4-ECDSA-P256-SHA256";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  SdkHttpRequest on(SdkHttpRequest request, byte[] body) throws GeneralSecurityException {
    SdkHttpRequest.Builder signed = request.toBuilder();
    signed.putHeader("Host", host(request));
    signed.putHeader("X-Amz-Date", STAMP.format(at));
    signed.putHeader("X-Amz-Region-Set", regions);
    signed.putHeader("x-amz-content-sha256", hash(body));
    if (who instanceof AwsSessionCredentialsIdentity session) {
      signed.putHeader("X-Amz-Security-Token", session.sessionToken());
    }
    Map<String, String> headers = headers(signed);
    byte[] message = message(canonical(request, headers, hash(body)));
    String signature = HexFormat.of().formatHex(KeyV4a.of(who).sign(message));
    signed.putHeader(
        "Authorization",
        "%s Credential=%s/%s, SignedHeaders=%s, Signature=%s"
            .formatted(
                ALGORITHM,
                who.accessKeyId(),
                scope(),
                String.join(";", headers.keySet()),
                signature));
    return signed.build();
  }

  byte[] message(String canonical) throws GeneralSecurityException {
    String text =
        String.join(
            "\n",
            ALGORITHM,
            STAMP.format(at),
            scope(),
            hash(canonical.getBytes(StandardCharsets.UTF_8)));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String scope() {
    return "%s/%s/aws4_request".formatted(STAMP.format(at).substring(0, 8), service);
  }

  /** What is signed of a request; all its headers, in order. */
  static Map<String, String> headers(SdkHttpRequest.Builder request) {
    Map<String, String> headers = new TreeMap<>();
    request
        .headers()
        .forEach(
            (name, values) ->
                headers.put(
                    name.toLowerCase(Locale.ROOT),
                    values.stream()
                        .map(value -> value.strip().replaceAll(" +", " "))
                        .collect(Collectors.joining(","))));
    List.of("authorization", "user-agent", "x-amzn-trace-id", "expect", "connection")
        .forEach(headers::remove);
    return headers;
  }

  /** The path is encoded once more than it was sent. */
  static String canonical(SdkHttpRequest request, Map<String, String> headers, String hash) {
    List<String> lines = new ArrayList<>();
    lines.add(request.method().name());
    String path = SdkHttpUtils.urlEncodeIgnoreSlashes(request.encodedPath());
    lines.add(path.startsWith("/") ? path : "/" + path);
    lines.add(query(request));
    headers.forEach((name, value) -> lines.add(name + ":" + value));
    lines.add("");
    lines.add(String.join(";", headers.keySet()));
    lines.add(hash);
    return String.join("\n", lines);
  }

  private static String query(SdkHttpRequest request) {
    return request.rawQueryParameters().entrySet().stream()
        .flatMap(
            question ->
                question.getValue().stream()
                    .map(
                        value ->
                            SdkHttpUtils.urlEncode(question.getKey())
                                + "="
                                + (value == null ? "" : SdkHttpUtils.urlEncode(value))))
        .sorted()
        .collect(Collectors.joining("&"));
  }

  private static String host(SdkHttpRequest request) {
    boolean usual = SdkHttpUtils.isUsingStandardPort(request.protocol(), request.port());
    return usual ? request.host() : request.host() + ":" + request.port();
  }

  private static String hash(byte[] bytes) throws GeneralSecurityException {
    return HexFormat.of()
        .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
