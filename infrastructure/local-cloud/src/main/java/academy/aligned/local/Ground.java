package academy.aligned.local;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.local.keys.Secrets;
import academy.aligned.local.proof.ProofPages;
import academy.aligned.local.proof.Refusals;
import academy.aligned.local.stream.Writes;
import academy.aligned.storage.directory.Opening;
import academy.aligned.storage.guard.LeadingKeysGuard;
import academy.aligned.storage.guard.Policy;
import academy.aligned.storage.wiring.Settings;
import academy.aligned.storage.wiring.Stores;
import academy.aligned.storage.wiring.TenantRole;
import academy.aligned.storage.wiring.Wiring;
import academy.aligned.testkit.parts.SessionTags;
import academy.aligned.testkit.parts.Tables;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * What the contexts stand on: stores over the embedded engines, with the guard where IAM stands.
 */
record Ground(Place place, Aws aws, Wiring wiring, Writes writes, Second second) {
  static final String ROLE = "arn:aws:iam::000000000000:role/aligned-tenant";
  private static final int TRIES = 20;

  /** What stands behind the doors: the cloud as functions see it, and what it had to refuse. */
  record Second(Stores.Cloud cloud, TenantRole role, Refusals refusals) {}

  Ground(Place place, Aws aws, InstantSource clock, Ids ids) {
    this(place, aws, clock, ids, new Writes());
  }

  private Ground(Place place, Aws aws, InstantSource clock, Ids ids, Writes writes) {
    this(place, aws, clock, ids, writes, second(place, aws, clock, writes));
  }

  private Ground(Place place, Aws aws, InstantSource clock, Ids ids, Writes writes, Second second) {
    var stores = new Stores(second.cloud(), second.role(), clock);
    this(place, aws, new Wiring(stores, new Settings(Map.of()), clock, ids), writes, second);
  }

  Secrets secrets() {
    return new Secrets(place.home().resolve("secrets"));
  }

  /** What the prover may look at. */
  ProofPages proof() {
    return new ProofPages(
        aws.dynamo(),
        aws.s3(),
        List.of(Engines.SITES, Engines.MEDIA, Engines.COPIES),
        second.refusals(),
        Stores.database(second.cloud()),
        second.role());
  }

  /** The platform is a tenant too, on its own host. */
  void openPlatform() {
    Opening opening = new Opening(wiring.directory(), Place.PLATFORM);
    for (int left = TRIES; ; left--) {
      try {
        opening.open();
        return;
      } catch (SdkClientException slow) {
        // A database that has just begun may take longer for its first write than a call may.
        if (left == 0) {
          throw slow;
        }
      }
    }
  }

  private static Second second(Place place, Aws aws, InstantSource clock, Writes writes) {
    var guard = new Refusals(new LeadingKeysGuard(Policy.local(), Tables.DIRECTORY, Ground::tags));
    var cloud =
        new Stores.Cloud(
            Aws.REGION,
            aws.self(),
            aws.http(),
            Optional.of(place.database()),
            Optional.of(place.files()),
            Optional.empty(),
            List.of(guard, aws.commits(), writes));
    return new Second(cloud, new TenantRole(aws.sts(), ROLE, clock), guard);
  }

  private static Map<String, String> tags(AwsCredentials credentials) {
    return credentials instanceof AwsSessionCredentials session
        ? SessionTags.decode(session.sessionToken()).orElse(Map.of())
        : Map.of();
  }
}
