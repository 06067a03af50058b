package academy.aligned.local.api;

import java.util.Map;
import java.util.Optional;

/** What the API's authorizer does: the claims of a good access token, or nothing. */
@FunctionalInterface
public interface Tokens {
  Optional<Map<String, String>> claims(String token);
}
