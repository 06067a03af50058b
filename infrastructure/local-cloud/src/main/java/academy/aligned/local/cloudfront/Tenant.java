package academy.aligned.local.cloudfront;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A distribution tenant.
 *
 * @param certificate the certificate that it serves with
 * @param issued whether the one that was asked for is there
 * @param changed since when it is as it is, from which its deployment is counted
 */
record Tenant(
    String id,
    String name,
    String distribution,
    String connections,
    List<String> domains,
    boolean enabled,
    @Nullable String certificate,
    boolean issued,
    int version,
    Instant changed) {
  private static final int DEPLOYED_AFTER = 1;

  String arn() {
    return "arn:aws:cloudfront::000000000000:distribution-tenant/" + id;
  }

  String wanted() {
    return "arn:aws:acm:us-east-1:000000000000:certificate/" + id;
  }

  String tag() {
    return "ETAG" + id + version;
  }

  boolean deployed(Instant now) {
    return !now.isBefore(changed.plusSeconds(DEPLOYED_AFTER));
  }

  /** A domain is served once there is a certificate for it. */
  boolean serves() {
    return enabled && certificate != null;
  }

  Tenant withIssued() {
    return new Tenant(
        id, name, distribution, connections, domains, enabled, certificate, true, version, changed);
  }
}
