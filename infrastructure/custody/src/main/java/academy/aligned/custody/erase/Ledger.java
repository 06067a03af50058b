package academy.aligned.custody.erase;

import academy.aligned.custody.place.Installation;
import academy.aligned.custody.place.Register;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which practices were erased, when, and how much that was; nothing of a person. It lies in the
 * directory and in the bucket of exports, since a table may be restored from before an erasure:
 * then the bucket still knows, and what came back is erased again.
 */
public record Ledger(Installation at) {
  static final String NOTE = "ERASED";
  static final String DONE = "DONE";
  private static final String FOLDER = "ledger/erased/";

  void write(TenantId tenant, String state, String when, Map<String, Long> counts, String hash) {
    Map<String, String> entry = new TreeMap<>();
    entry.put("tenant", tenant.value());
    entry.put("state", state);
    entry.put("at", when);
    entry.put("hash", hash);
    counts.forEach((what, count) -> entry.put("erased " + what, count.toString()));
    at.files()
        .putObject(
            put ->
                put.bucket(at.names().bucket("exports"))
                    .key(FOLDER + tenant + ".json")
                    .contentType("application/json"),
            RequestBody.fromBytes(Json.MAPPER.writeValueAsBytes(entry)));
    Map<String, AttributeValue> note = new HashMap<>();
    entry.forEach((name, value) -> note.put(name, AttributeValue.fromS(value)));
    new Register(at, tenant).write(NOTE, note);
  }

  /** Whether an erasure of it was at least begun. */
  public boolean knows(TenantId tenant) {
    return !new Register(at, tenant).note(NOTE).isEmpty() || tenants().contains(tenant);
  }

  /** Whether the erasure came to its end, by the bucket. */
  public boolean done(TenantId tenant) {
    String entry =
        at.files()
            .getObjectAsBytes(
                get -> get.bucket(at.names().bucket("exports")).key(FOLDER + tenant + ".json"))
            .asUtf8String();
    return Json.TOLERANT.readTree(entry).path("state").asString("").equals(DONE);
  }

  /** All of them, by the bucket. */
  public List<TenantId> tenants() {
    return at
        .files()
        .listObjectsV2Paginator(list -> list.bucket(at.names().bucket("exports")).prefix(FOLDER))
        .contents()
        .stream()
        .map(object -> object.key().substring(FOLDER.length()).replace(".json", ""))
        .flatMap(id -> TenantId.parse(id).stream())
        .toList();
  }
}
