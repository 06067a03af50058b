package academy.aligned.local;

import academy.aligned.kernel.door.Entrance;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Throttle;
import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.switches.PolledSwitches;
import academy.aligned.kernel.switches.Switches;
import academy.aligned.local.api.Gateway;
import academy.aligned.local.api.RequestEvents;
import academy.aligned.local.edge.Edge;
import academy.aligned.local.edge.LocalPages;
import academy.aligned.local.edge.Sites;
import academy.aligned.local.host.FunctionHost;
import academy.aligned.local.host.Hearings;
import academy.aligned.local.host.Timers;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.keeper.Keeper;
import academy.aligned.local.keys.PlaybackKey;
import academy.aligned.local.mail.MailPages;
import academy.aligned.local.names.ZonePages;
import academy.aligned.local.playback.SignedMedia;
import academy.aligned.local.playback.Turnstile;
import academy.aligned.local.schedule.Ticker;
import academy.aligned.local.seed.Accounts;
import academy.aligned.local.seed.Seeder;
import academy.aligned.local.stream.StreamPump;
import academy.aligned.local.switches.AppConfig;
import academy.aligned.local.switches.SwitchPages;
import academy.aligned.local.time.MovableClock;
import academy.aligned.storage.directory.CachedDoorkeeper;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.wiring.AppConfigSource;
import academy.aligned.testkit.parts.Tables;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;

/** The whole platform in one process: every part over this machine's own stand-ins for AWS. */
public final class LocalCloud implements AutoCloseable {
  private final Place place;
  private final Engines engines;
  private final Control control;
  private final FunctionHost functions;
  private final Ticker ticker;
  private final StreamPump pump;
  private final LoopbackServer edge;

  private LocalCloud(Place place) {
    this.place = place;
    var clock = new MovableClock(place.home().resolve("clock"), InstantSource.system());
    var ids = new Ids(clock, new SecureRandom());
    var aws = new Aws(place);
    engines = Engines.start(place, aws, clock);
    control = new Control(place, aws, clock, ids);
    var ground = new Ground(place, aws, clock, ids);
    var directory = ground.wiring().directory();
    var keeper = new CachedDoorkeeper(directory, clock);
    functions =
        new FunctionHost(new Entrance(keeper, new Throttle(clock, 100, 400), closed(aws, clock)));
    var playback = PlaybackKey.of(ground.secrets());
    new Contexts(ground, control, playback).addTo(functions);
    functions.start();
    pump =
        new StreamPump(
            aws.streams(),
            Tables.all(),
            place.home().resolve("streams"),
            control.bus(),
            control.journal()::note);
    ground.writes().listen(pump::nudge);
    control.backups().nudging(pump::nudge);
    new Hearings(control.bus(), control.queues(), functions).connect();
    Optional.ofNullable(System.getProperty("aligned.keeper"))
        .ifPresent(program -> keeper(program, place, clock).start(control.bus(), control.queues()));
    ticker = new Ticker(clock);
    clock.onMove(ticker::moved);
    new Timers(directory, ticker).start(functions.surfaces());
    control.start();
    ground.openPlatform();
    S3Client s3 = aws.s3();
    var health = new Checkup(aws.dynamo(), s3, control.queues());
    var proof = ground.proof();
    var records = new ZonePages(control.zone());
    var switches = SwitchPages.of(control.config(), functions.surfaces());
    var pages =
        new LocalPages(
            health::report,
            clock,
            new MailPages(control.ses()),
            new Undelivered(control.queues()),
            ask ->
                control
                    .stripeControls(ask)
                    .or(() -> proof.answer(ask))
                    .or(() -> records.answer(ask))
                    .or(() -> switches.answer(ask)),
            new Welcome(place, seeder(place, aws, directory, clock)));
    var events = new RequestEvents(clock, ids);
    var gateway = new Gateway(functions.endpoints(), control.tokens(), events);
    var media = new SignedMedia(s3, Engines.MEDIA, new Turnstile(playback::group, clock));
    edge =
        LoopbackServer.start(
            place.port(),
            new Edge(
                settings(place),
                pages,
                control::stripePage,
                gateway,
                media,
                new Sites(settings(place), keeper, control.hosts()::entry, s3)));
    control.openStripe();
  }

  /** What operators closed, asked as on AWS. */
  private static Switches closed(Aws aws, InstantSource clock) {
    var source = new AppConfigSource(aws::appConfig, AppConfig.PLACE);
    return new PolledSwitches(source, clock, PolledSwitches.threads());
  }

  private Seeder seeder(Place place, Aws aws, Directory directory, MovableClock clock) {
    var accounts = new Accounts(aws.cognito(), control.pool().poolId());
    var edge = URI.create("http://127.0.0.1:" + place.port());
    return new Seeder(edge, accounts, directory, clock, place.home().resolve("library"));
  }

  /** Copies are made where whoever starts this cloud says what makes them. */
  private Keeper keeper(String program, Place place, MovableClock clock) {
    return new Keeper(
        program,
        place.home().resolve("log/keeper.log"),
        () -> place.keeping(control.pool().poolId(), clock.offset()));
  }

  public static LocalCloud start(Place place) {
    return new LocalCloud(place);
  }

  public Place place() {
    return place;
  }

  List<Surface<?>> surfaces() {
    return functions.surfaces();
  }

  private static Edge.Settings settings(Place place) {
    return new Edge.Settings(
        Place.PLATFORM,
        place.platform() + "/",
        place.origin(),
        place.root().resolve("frontend-pwa/dist"),
        place.home().resolve("library"),
        Engines.SITES,
        place.files().toString());
  }

  /** In the order in which nothing is asked of what is gone already. */
  @Override
  public void close() {
    edge.close();
    ticker.close();
    pump.close();
    control.close();
    functions.close();
    engines.close();
  }

  public static void main(String[] args) {
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    Place place = Place.ofThisMachine();
    // Half a cloud must not stay: whoever waits for it is told at once.
    Thread.currentThread().setUncaughtExceptionHandler((_, broken) -> fail(broken, place));
    LocalCloud cloud = start(place);
    Runtime.getRuntime().addShutdownHook(new Thread(cloud::close, "stop"));
    System.out.println("The local cloud is up at " + cloud.place().platform());
  }

  /** The script shows the person at the terminal what follows the word. */
  private static void fail(Throwable broken, Place place) {
    broken.printStackTrace();
    System.err.println("STOPPED: " + Trouble.sentence(broken, place));
    Runtime.getRuntime().halt(1);
  }
}
