package academy.aligned.storage.wiring;

import academy.aligned.kernel.ids.TenantId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.Credentials;
import software.amazon.awssdk.services.sts.model.Tag;

/**
 * The one role that may touch tenants' rows and files, assumed with the session tag {@code tenant}.
 * Kept per tenant until five minutes before it expires; drop all before a snapshot is taken.
 */
public final class TenantRole implements TenantCredentials {
  private static final Duration EARLY = Duration.ofMinutes(5);

  private final StsClient sts;
  private final String role;
  private final InstantSource clock;
  private final Map<TenantId, Credentials> cache = new ConcurrentHashMap<>();

  public TenantRole(StsClient sts, String role, InstantSource clock) {
    this.sts = sts;
    this.role = role;
    this.clock = clock;
  }

  @Override
  public AwsCredentialsProvider forTenant(TenantId tenant) {
    Credentials fresh =
        cache.compute(tenant, (_, kept) -> kept != null && lasts(kept) ? kept : assume(tenant));
    return StaticCredentialsProvider.create(
        AwsSessionCredentials.create(
            fresh.accessKeyId(), fresh.secretAccessKey(), fresh.sessionToken()));
  }

  private boolean lasts(Credentials kept) {
    return kept.expiration().isAfter(clock.instant().plus(EARLY));
  }

  private Credentials assume(TenantId tenant) {
    return sts.assumeRole(
            request ->
                request
                    .roleArn(role)
                    .roleSessionName("tenant-" + tenant)
                    .durationSeconds(3600)
                    .tags(Tag.builder().key("tenant").value(tenant.value()).build()))
        .credentials();
  }

  @Override
  public void forget() {
    cache.clear();
  }
}
