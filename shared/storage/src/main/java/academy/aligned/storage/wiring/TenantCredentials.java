package academy.aligned.storage.wiring;

import academy.aligned.kernel.ids.TenantId;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/** Credentials that the database itself confines to one tenant. */
@FunctionalInterface
public interface TenantCredentials {
  AwsCredentialsProvider forTenant(TenantId tenant);
}
