package academy.aligned.local;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.Feature;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.events.TenancyEvent.OnboardingStepDone;
import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.local.proof.ProofPages;
import academy.aligned.local.proof.Refusals;
import academy.aligned.local.stream.Writes;
import academy.aligned.storage.directory.Practice;
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
  private static final PlatformScope WHY = new PlatformScope("the platform opens", "job:start");
  private static final String ROLE = "arn:aws:iam::000000000000:role/aligned-tenant";
  private static final int TRIES = 20;
  private static final UserId NOBODY = new UserId("00000000-0000-4000-8000-000000000000");

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
        List.of(Engines.SITES, Engines.MEDIA),
        second.refusals(),
        Stores.database(second.cloud()),
        second.role());
  }

  /** The platform is a tenant too, on its own host. */
  void openPlatform() {
    var platform =
        new Practice(
            TenantId.PLATFORM,
            Place.PLATFORM,
            "Aligned Academy",
            NOBODY,
            Status.OPEN,
            Feature.all());
    for (int left = TRIES; ; left--) {
      try {
        wiring.directory().claim(WHY, platform, new OnboardingStepDone("PLATFORM"));
        wiring.directory().grant(WHY, TenantId.PLATFORM, Feature.all());
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
