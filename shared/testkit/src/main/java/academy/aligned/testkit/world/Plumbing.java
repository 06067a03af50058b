package academy.aligned.testkit.world;

import academy.aligned.kernel.door.Doorkeeper;
import academy.aligned.kernel.door.Entrance;
import academy.aligned.kernel.door.Throttle;
import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.switches.PolledSwitches;
import academy.aligned.storage.directory.CachedDoorkeeper;
import academy.aligned.storage.guard.LeadingKeysGuard;
import academy.aligned.storage.guard.Policy;
import academy.aligned.storage.wiring.Stores;
import academy.aligned.testkit.fault.FaultLine;
import academy.aligned.testkit.meter.Meter;
import academy.aligned.testkit.parts.EmbeddedDynamo;
import academy.aligned.testkit.parts.EmbeddedFiles;
import academy.aligned.testkit.parts.SessionTags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Joins stores to embedded parts, with the guard, the meter and the catcher of events between. */
final class Plumbing {
  static final List<String> BUCKETS = List.of("aligned-sites", "aligned-media", "aligned-copies");

  private final FaultLine line = new FaultLine(Embedded.HTTP);
  private final DirectoryWrites directoryWrites = new DirectoryWrites();
  private final Published published = new Published(line);
  private final Meter meter = new Meter(Embedded::row);
  private final Switchboard switchboard = new Switchboard();
  private final Detour detour;
  private final Ground ground;

  Plumbing(Walls walls) {
    Embedded.ensureTable("aligned-directory");
    BUCKETS.forEach(EmbeddedFiles.shared()::withBucket);
    this.detour = new Detour(walls == Walls.STORE_GONE);
    TestClock clock = new TestClock();
    Stores stores = new Stores(cloud(walls), Plumbing::credentials, clock);
    this.ground =
        new Ground(
            stores,
            stores.directory("aligned-directory"),
            clock,
            new Ids(clock, new SplittableRandom(System.nanoTime())));
  }

  Ground ground() {
    return ground;
  }

  DirectoryWrites directoryWrites() {
    return directoryWrites;
  }

  Switchboard switchboard() {
    return switchboard;
  }

  Entrance entrance(Walls walls) {
    Doorkeeper keeper =
        walls == Walls.DOOR_GONE
            ? new Anybody(ground.directory())
            : new CachedDoorkeeper(ground.directory(), ground.clock());
    var switches = new PolledSwitches(switchboard, ground.clock(), Runnable::run);
    return new Entrance(keeper, new Throttle(ground.clock(), 1e6, 1e6), switches);
  }

  FaultLine line() {
    return line;
  }

  Meter meter() {
    return meter;
  }

  Published published() {
    return published;
  }

  Detour detour() {
    return detour;
  }

  private Stores.Cloud cloud(Walls walls) {
    List<ExecutionInterceptor> interceptors = new ArrayList<>(List.of(detour));
    interceptors.addAll(guard(walls));
    interceptors.add(published);
    interceptors.add(directoryWrites);
    interceptors.add(meter);
    return new Stores.Cloud(
        Embedded.REGION,
        Embedded.SELF,
        line,
        Optional.of(EmbeddedDynamo.shared().endpoint()),
        Optional.of(EmbeddedFiles.shared().endpoint()),
        Optional.empty(),
        interceptors);
  }

  static List<ExecutionInterceptor> guard(Walls walls) {
    return walls == Walls.GUARD_GONE
        ? List.of()
        : List.of(new LeadingKeysGuard(Policy.local(), "aligned-directory", Plumbing::tags));
  }

  /** What STS gives for the tenant role with the session tag. */
  static AwsCredentialsProvider credentials(TenantId tenant) {
    return StaticCredentialsProvider.create(
        AwsSessionCredentials.create(
            EmbeddedFiles.IDENTITY,
            EmbeddedFiles.CREDENTIAL,
            SessionTags.encode(Map.of("tenant", tenant.value()))));
  }

  static Map<String, String> tags(AwsCredentials credentials) {
    return credentials instanceof AwsSessionCredentials session
        ? SessionTags.decode(session.sessionToken()).orElse(Map.of())
        : Map.of();
  }
}
