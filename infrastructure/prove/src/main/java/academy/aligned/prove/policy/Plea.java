package academy.aligned.prove.policy;

import academy.aligned.storage.guard.Policy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request as IAM would see it.
 *
 * @param keys the leading keys; empty where a request names none
 * @param prefix of a listing; null where there is none
 * @param tag the session's tenant; null where the session has no tag
 */
public record Plea(
    String action,
    String resource,
    List<String> keys,
    @Nullable String prefix,
    @Nullable String tag) {

  Policy.Request request() {
    Map<String, List<String>> context = new HashMap<>();
    if (!keys.isEmpty()) {
      context.put("dynamodb:LeadingKeys", keys);
    }
    if (prefix != null) {
      context.put("s3:prefix", List.of(prefix));
    }
    return new Policy.Request(
        action, resource, context, tag == null ? Map.of() : Map.of("tenant", tag));
  }
}
