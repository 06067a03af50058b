package academy.aligned.storage.wiring;

import academy.aligned.kernel.door.Entrance;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.Handler.Done;
import academy.aligned.kernel.door.Handler.Nothing;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.kernel.door.Throttle;
import academy.aligned.kernel.door.Who;
import academy.aligned.kernel.host.Rehearsal;
import academy.aligned.kernel.host.SpringHost;
import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.metric.EmbeddedMetrics;
import academy.aligned.storage.directory.CachedDoorkeeper;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Opening;
import academy.aligned.storage.directory.Ticks;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.TenantTable;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.support.GenericApplicationContext;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * A context as it runs on Lambda: its world made from settings, and the one function that is
 * deployed here registered. {@code SPRING_CLOUD_FUNCTION_DEFINITION} says which.
 */
public record Deployment(Settings settings) {
  private static final String TICKS = "-ticks";
  private static final String OPENING = "platform-opening";

  /** What every function does at its first call that is of any use: reads rows of one tenant. */
  private static final Surface<TenantTable> STORE =
      Surface.<TenantTable>of("store")
          .get("/rows", Who.VISITOR, Nothing.class, Done.class, Deployment::reading)
          .build();

  /** What a tick does first. */
  private static final Surface<Directory> KNOWN =
      Surface.<Directory>of("known")
          .get("/practice", Who.VISITOR, Nothing.class, Done.class, Deployment::knowing)
          .build();

  private static Handler<VisitorScope, Nothing, Done> knowing(Directory directory) {
    return (scope, _) -> {
      directory.practice(scope.tenant());
      return new Done();
    };
  }

  private static Handler<VisitorScope, Nothing, Done> reading(TenantTable table) {
    return (scope, _) -> {
      table.page(scope, Partition.ROOT, Range.prefix("P"), 1, null);
      return new Done();
    };
  }

  public static Deployment ofEnvironment() {
    return new Deployment(new Settings(System.getenv()));
  }

  /** Registers the function's door over the parts that {@code parts} makes. */
  public <P> void host(
      GenericApplicationContext spring, Surface<P> surface, Function<Wiring, P> parts) {
    String function = settings.get("SPRING_CLOUD_FUNCTION_DEFINITION");
    Wiring wiring = wiring();
    if (function.endsWith(TICKS)) {
      SpringHost.register(spring, function, new Ticks(wiring.directory(), surface.timers()));
      var keeper = new CachedDoorkeeper(wiring.directory(), wiring.clock());
      Runnable after = wiring.stores()::forget;
      SpringHost.rehearse(
          spring, () -> Rehearsal.of(KNOWN, KNOWN.context(), wiring.directory(), keeper, after));
      return;
    }
    if (function.equals(OPENING)) {
      String host = URI.create(settings.get("PLATFORM")).getHost();
      SpringHost.register(spring, function, new Opening(wiring.directory(), host));
      return;
    }
    P made = parts.apply(wiring);
    var keeper = new CachedDoorkeeper(wiring.directory(), wiring.clock());
    var throttle = new Throttle(wiring.clock(), 20, 60);
    var entrance =
        new Entrance(keeper, throttle, wiring.switches())
            .telling(new EmbeddedMetrics(System.out, wiring.clock()));
    SpringHost.register(spring, surface, function, made, entrance);
    Runnable after = wiring.stores()::forget;
    TenantTable table = wiring.table(surface.context());
    SpringHost.rehearse(spring, () -> Rehearsal.of(STORE, STORE.context(), table, keeper, after));
    if (surface.answers(function)) {
      SpringHost.rehearse(spring, () -> Rehearsal.of(surface, function, made, keeper, after));
    }
  }

  /** The world of this function, made from its settings. */
  public Wiring wiring() {
    InstantSource clock = Clock.systemUTC();
    SdkHttpClient http = UrlConnectionHttpClient.create();
    AwsCredentialsProvider self = DefaultCredentialsProvider.builder().build();
    Region region = Region.of(settings.get("AWS_REGION"));
    var cloud =
        new Stores.Cloud(
            region, self, http, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    StsClient sts =
        StsClient.builder()
            .region(region)
            .credentialsProvider(self)
            .httpClient(http)
            .overrideConfiguration(Budget.TOKENS.override())
            .build();
    var role = new TenantRole(sts, settings.get("TENANT_ROLE"), clock);
    return new Wiring(
        new Stores(cloud, role, clock), settings, clock, new Ids(clock, new SecureRandom()));
  }
}
