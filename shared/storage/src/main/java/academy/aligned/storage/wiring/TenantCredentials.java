package academy.aligned.storage.wiring;

import academy.aligned.kernel.ids.TenantId;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/** Credentials that the database itself confines to one tenant. */
@FunctionalInterface
public interface TenantCredentials {
  AwsCredentialsProvider forTenant(TenantId tenant);

  /** Lets go of all that are kept, so that none gets into a snapshot. */
  default void forget() {
    // Who keeps none has nothing to let go of.
  }
}
