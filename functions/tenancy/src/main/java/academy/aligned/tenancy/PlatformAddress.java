package academy.aligned.tenancy;

import academy.aligned.kernel.text.Origin;
import java.net.URI;

/** Where the platform answers; each practice answers one label below it, on the same port. */
public record PlatformAddress(URI base) {

  public String host() {
    return base.getHost();
  }

  public String hostOf(String subdomain) {
    return subdomain + "." + host();
  }

  public String url(String host) {
    return Origin.of(base, host) + "/";
  }
}
