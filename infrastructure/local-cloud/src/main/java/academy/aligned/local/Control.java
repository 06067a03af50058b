package academy.aligned.local;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.local.api.Tokens;
import academy.aligned.local.backup.Backups;
import academy.aligned.local.backup.Forgetting;
import academy.aligned.local.backup.Journal;
import academy.aligned.local.bus.Bus;
import academy.aligned.local.bus.EventBridge;
import academy.aligned.local.cloudfront.CloudFront;
import academy.aligned.local.cloudfront.KeyValueStore;
import academy.aligned.local.cloudfront.TenantBook;
import academy.aligned.local.cognito.CognitoEndpoint;
import academy.aligned.local.cognito.UserPool;
import academy.aligned.local.cognito.pool.PoolSettings;
import academy.aligned.local.cognito.store.DynamoRecords;
import academy.aligned.local.cognito.tokens.Verdict;
import academy.aligned.local.disk.WholeFile;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.ControlEndpoint;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.http.Reply;
import academy.aligned.local.http.Service;
import academy.aligned.local.keys.KeyDesk;
import academy.aligned.local.keys.Secrets;
import academy.aligned.local.mail.Ses;
import academy.aligned.local.names.NameServer;
import academy.aligned.local.names.Zone;
import academy.aligned.local.queue.Queues;
import academy.aligned.local.schedule.Scheduler;
import academy.aligned.local.stripe.StripePlace;
import academy.aligned.local.stripe.StripeStandIn;
import academy.aligned.local.sts.Sts;
import academy.aligned.local.switches.AppConfig;
import academy.aligned.local.time.MovableClock;
import academy.aligned.local.transcode.MediaConvertJobs;
import academy.aligned.testkit.parts.Tables;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The services of AWS that we speak ourselves, behind one address. */
final class Control implements AutoCloseable {
  private static final String POST = "Aligned Academy <hello@" + Place.PLATFORM + ">";

  private final Queues queues;
  private final Bus bus;
  private final Scheduler scheduler;
  private final Ses ses;
  private final MediaConvertJobs transcoder;
  private final UserPool pool;
  private final StripePlace stripe;
  private final Optional<StripeStandIn> standIn;
  private final Journal journal;
  private final Backups backups;
  private final KeyValueStore hosts;
  private final AppConfig config;
  private final Zone zone;
  private final NameServer names;
  private final LoopbackServer server;

  Control(Place place, Aws aws, MovableClock clock, Ids ids) {
    queues = new Queues(place.home().resolve("queues"), clock);
    bus = new Bus(queues);
    scheduler = new Scheduler(place.home().resolve("schedules.json"), bus, queues, clock, ids);
    transcoder = new MediaConvertJobs(place.home().resolve("jobs"), aws.s3(), bus, clock, ids);
    ses =
        new Ses(
            place.home().resolve("mail"),
            Set.of(Place.PLATFORM),
            place.platform(),
            bus,
            clock,
            ids);
    pool =
        new UserPool(
            PoolSettings.local(place.control(), Place.PLATFORM),
            DynamoRecords.open(aws.dynamo(), "local-users"),
            clock,
            new SecureRandom(),
            (to, subject, text, html) -> ses.deliver(POST, to, subject, text, html));
    var secrets = new Secrets(place.home().resolve("secrets"));
    stripe = StripePlace.of(System.getenv(), place.control(), secrets::ring);
    standIn = stripe.standIn() ? Optional.of(standIn(place, clock)) : Optional.empty();
    journal = new Journal(place.home().resolve("journal"), Tables.all(), clock);
    backups =
        new Backups(place.home().resolve("exports"), aws.dynamo(), aws.s3(), journal, clock, ids);
    hosts = new KeyValueStore(new WholeFile(place.home().resolve("hosts.json")));
    config = new AppConfig(new WholeFile(place.home().resolve("switches.json")), clock, ids);
    zone =
        new Zone(
            new WholeFile(place.home().resolve("names.json")),
            Map.of(CloudFront.ENDPOINT, Map.of("A", List.of("127.0.0.1"))));
    names = NameServer.start(place.controlPort(), zone);
    var tenants =
        new TenantBook(new WholeFile(place.home().resolve("own-domains.json")), clock, ids);
    List<Service> services =
        List.of(
            new Sts(clock),
            new EventBridge(bus, clock, ids),
            scheduler,
            ses,
            transcoder,
            backups,
            new KeyDesk(secrets),
            new CloudFront(tenants, zone),
            hosts,
            config,
            new Forgetting(journal, ses.mailbox(), queues, hosts));
    server =
        LoopbackServer.start(
            place.controlPort(),
            new ControlEndpoint(
                Stream.concat(services.stream(), standIn.map(StripeStandIn::service).stream())
                    .toList()),
            new CognitoEndpoint(pool));
    clock.onMove(queues::wake);
    clock.onMove(scheduler::wake);
    standIn.ifPresent(stand -> clock.onMove(stand::wake));
  }

  private StripeStandIn standIn(Place place, MovableClock clock) {
    var settings =
        new StripeStandIn.Settings(
            place.home().resolve("stripe"),
            stripe,
            place.stripePages(),
            place.edge(),
            place.platform().getAuthority());
    return new StripeStandIn(settings, clock, new SecureRandom());
  }

  /** Once there is an edge that hears webhooks. */
  void openStripe() {
    standIn.ifPresent(StripeStandIn::start);
  }

  /** Where Stripe is, for who buys and sells. */
  StripePlace stripe() {
    return stripe;
  }

  /** The stand-in's pages; none where Stripe itself is used. */
  Optional<Reply> stripePage(Ask ask) {
    return standIn.flatMap(stand -> stand.page(ask));
  }

  void start() {
    scheduler.start();
  }

  Queues queues() {
    return queues;
  }

  Bus bus() {
    return bus;
  }

  /** Every change, for going back to a moment. */
  Journal journal() {
    return journal;
  }

  Backups backups() {
    return backups;
  }

  /** Whose a host is, as the edge looks it up. */
  KeyValueStore hosts() {
    return hosts;
  }

  /** What is closed, for who closes it. */
  AppConfig config() {
    return config;
  }

  /** Records as an owner makes them at her provider. */
  Zone zone() {
    return zone;
  }

  Ses ses() {
    return ses;
  }

  PoolSettings pool() {
    return pool.settings();
  }

  /** The HTTP API's authorizer. */
  Tokens tokens() {
    return token ->
        pool.accessTokenCheck().check(token) instanceof Verdict.Admitted admitted
            ? Optional.of(Map.copyOf(admitted.claims()))
            : Optional.empty();
  }

  /** What only a laptop has: holding webhooks back, opening disputes. */
  Optional<Reply> stripeControls(Ask ask) {
    return standIn.flatMap(stand -> stand.control(ask));
  }

  @Override
  public void close() {
    standIn.ifPresent(StripeStandIn::close);
    scheduler.close();
    transcoder.close();
    backups.close();
    journal.close();
    queues.close();
    names.close();
    server.close();
  }
}
