package academy.aligned.testkit.fault;

import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.SdkHttpRequest;

/** How one call to the cloud fails. */
public enum Fault {
  /** Refused however often it is tried, as when a key is gone or a service is shut. */
  DENIED(true, 400, "AccessDeniedException"),
  /** Broken at the first try and well at the second. */
  BROKEN(false, 500, "InternalServerError"),
  /** Done, and the answer lost on its way: the second try meets its own work. */
  LOST(false, 0, ""),
  /** Somebody else holds the rows, for as long as it is tried. */
  COLLIDED(true, 400, "TransactionCanceledException");

  private static final String TRANSACTION = "TransactWriteItems";

  private final boolean lasting;
  private final int status;
  private final String code;

  Fault(boolean lasting, int status, String code) {
    this.lasting = lasting;
    this.status = status;
    this.code = code;
  }

  /** Whether every try of the call fails; else the SDK's second try is good. */
  public boolean lasting() {
    return lasting;
  }

  /** Whether this can happen to such a call at all. */
  boolean befalls(SdkHttpRequest request) {
    return this != COLLIDED || target(request).endsWith(TRANSACTION);
  }

  /** S3 says by 403 what the database says by 400. */
  int status(SdkHttpRequest request) {
    return status == 400 && target(request).isEmpty() ? 403 : status;
  }

  /** The body of the error, in the words of the service that is asked. */
  byte[] body(SdkHttpRequest request) {
    String text =
        target(request).isEmpty()
            ? "<Error><Code>%s</Code><Message>seeded</Message></Error>".formatted(code)
            : """
              {"__type":"com.amazonaws.dynamodb.v20120810#%s","Message":"seeded","message":"seeded",\
              "CancellationReasons":[{"Code":"TransactionConflict","Message":"seeded"}]}\
              """
                .formatted(code);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String target(SdkHttpRequest request) {
    return request.firstMatchingHeader("X-Amz-Target").orElse("");
  }
}
