package academy.aligned.local.cognito.pool;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** The domain passkeys belong to: it and its subdomains share them. */
public record RelyingParty(String id, String name, Set<String> schemes) {

  /** True for an origin on the domain itself or one label below it, with any port. */
  public boolean accepts(URI origin) {
    var host = origin.getHost();
    return host != null
        && schemes.contains(String.valueOf(origin.getScheme()))
        && ours(host.toLowerCase(Locale.ROOT));
  }

  private boolean ours(String host) {
    if (host.equals(id)) {
      return true;
    }
    var dot = host.indexOf('.');
    return dot > 0 && host.substring(dot + 1).equals(id);
  }
}
