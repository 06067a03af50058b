package academy.aligned.local.proof;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.storage.wiring.TenantCredentials;
import academy.aligned.testkit.parts.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** {@code /_local/isolation}: the prover's eyes; a cloud has none of this. */
public final class ProofPages {
  private static final String ROOT = "/_local/isolation";

  private final Fingerprint fingerprint;
  private final Refusals refusals;
  private final Intrusion intrusion;

  /** {@code guarded} is a client as functions have it, behind the second wall. */
  public ProofPages(
      DynamoDbClient eyes,
      S3Client s3,
      List<String> buckets,
      Refusals refusals,
      DynamoDbClient guarded,
      TenantCredentials role) {
    this.fingerprint = new Fingerprint(eyes, s3, buckets);
    this.refusals = refusals;
    this.intrusion = new Intrusion(guarded, role, Tables.of("care"));
  }

  public Optional<Reply> answer(Ask ask) {
    return switch (ask.path()) {
      case ROOT + "/items" ->
          Optional.of(Reply.json(fingerprint.of(tenant(ask, "tenant").value())));
      case ROOT + "/refused" ->
          Optional.of(Reply.json(Map.of("count", refusals.count(), "latest", refusals.latest())));
      case ROOT + "/intrusion" ->
          Optional.of(Reply.json(intrusion.tries(tenant(ask, "own"), tenant(ask, "other"))));
      default -> Optional.empty();
    };
  }

  private static TenantId tenant(Ask ask, String name) {
    return TenantId.parse(ask.query().getOrDefault(name, ""))
        .orElseThrow(() -> new Refusal(400, "ValidationException", "Say which " + name + "."));
  }
}
