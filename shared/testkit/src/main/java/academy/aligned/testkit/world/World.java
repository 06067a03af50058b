package academy.aligned.testkit.world;

import academy.aligned.kernel.door.Doorkeeper;
import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.door.Entrance;
import academy.aligned.kernel.door.HttpDoor;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Surface.Hearing;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.testkit.fault.FaultLine;
import academy.aligned.testkit.meter.Meter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One context's surface, opened over real doors and real stores on embedded parts, with two
 * practices in it. Calls go through the doors as API Gateway would send them; events that rode on
 * rows are delivered when the test says so.
 */
public final class World<P> {
  /** Where the platform itself answers. */
  public static final String PLATFORM_HOST = "aligned.localhost";

  private final Surface<P> surface;
  private final Plumbing plumbing;
  private final P parts;
  private final Walls walls;
  private final Promises promises;
  private final Doorkeeper keeper;
  private final Map<String, HttpDoor<P>> doors = new LinkedHashMap<>();
  private final Bus bus;
  private final String network;
  private final Site north;
  private final Site south;
  private int calls;

  private World(Surface<P> surface, Function<Ground, P> parts, Walls walls) {
    this.surface = surface;
    this.walls = walls;
    this.promises = Promises.of(surface);
    this.plumbing = new Plumbing(walls);
    Embedded.ensureTable("aligned-" + surface.context());
    this.parts = parts.apply(plumbing.ground());
    Entrance entrance = plumbing.entrance(walls);
    this.keeper = entrance.keeper();
    surface
        .functions()
        .forEach(
            function -> doors.put(function, HttpDoor.of(surface, function, this.parts, entrance)));
    this.bus = new Bus(surface, this.parts, plumbing.ground());
    this.network = ids().next();
    People people = new People(plumbing.ground(), this);
    people.platform();
    this.north = people.practice("north");
    this.south = people.practice("south");
  }

  public static <P> World<P> of(Surface<P> surface, Function<Ground, P> parts) {
    return new World<>(surface, parts, Walls.ALL_STAND);
  }

  public static <P> World<P> without(Walls missing, Surface<P> surface, Function<Ground, P> parts) {
    return new World<>(surface, parts, missing);
  }

  public Surface<P> surface() {
    return surface;
  }

  public P parts() {
    return parts;
  }

  public Ground ground() {
    return plumbing.ground();
  }

  public TestClock clock() {
    return plumbing.ground().clock();
  }

  public Ids ids() {
    return plumbing.ground().ids();
  }

  /** The line to the cloud, for making it fail. */
  public FaultLine line() {
    return plumbing.line();
  }

  /** What operators have closed, for closing something. */
  public Switchboard switchboard() {
    return plumbing.switchboard();
  }

  public Meter meter() {
    return plumbing.meter();
  }

  /** The practice that tests live in. */
  public Site north() {
    return north;
  }

  public Site south() {
    return south;
  }

  /** Somebody with an account and no membership anywhere. */
  public Persona stranger() {
    return new People(ground(), this).person("stranger");
  }

  /** Somebody who runs the platform. */
  public Persona operator() {
    return new People(ground(), this).onPlatform("operator", Role.OPERATOR);
  }

  public Persona editor() {
    return new People(ground(), this).onPlatform("editor", Role.CONTENT_EDITOR);
  }

  public Persona learner(String name) {
    return new People(ground(), this).person(name);
  }

  /** A call on the platform's own host. */
  public Answer onPlatform(Persona who, String method, String path, @Nullable Object body) {
    return call(new Call(PLATFORM_HOST, who, method, path, body, Map.of()));
  }

  /** One request as it comes in. */
  public record Call(
      String host,
      Persona who,
      String method,
      String path,
      @Nullable Object body,
      Map<String, String> headers) {}

  /** The answer, which must be one that the surface's OpenAPI document promises. */
  public Answer call(Call call) {
    Answer answer = offContract(call);
    route(call).ifPresent(known -> promises.hold(known, call, answer));
    return answer;
  }

  /** The answer to a request that the document does not allow; the answer itself it promises. */
  public Answer offContract(Call call) {
    var event = new Requests(network, clock()).event(call, "request-" + calls++);
    Optional<Surface.Route<P, ?, ?, ?>> route = route(call);
    HttpDoor<P> door =
        route
            .map(known -> doors.get(known.function()))
            .orElseGet(() -> doors.values().iterator().next());
    var said = door.apply(event);
    Answer answer =
        new Answer(said.getStatusCode(), said.getHeaders(), said.getCookies(), said.getBody());
    route.ifPresent(known -> promises.answered(known, answer));
    return answer;
  }

  /** Makes the door remember who calls, as it does for a minute. */
  void greet(Call call) {
    keeper.site(call.host()).ifPresent(site -> keeper.standing(call.who().userId(), site.tenant()));
  }

  private Optional<Surface.Route<P, ?, ?, ?>> route(Call call) {
    List<String> segments =
        academy.aligned.kernel.door.Path.of(call.path().replaceFirst("\\?.*", "")).segments();
    return surface.routes().stream()
        .filter(route -> route.method().name().equals(call.method()))
        .filter(route -> route.path().match(segments).isPresent())
        .findFirst();
  }

  /** Delivers all that was published, and what that publishes, to this surface's consumers. */
  public void deliver() {
    for (var events = plumbing.published().take();
        !events.isEmpty();
        events = plumbing.published().take()) {
      events.forEach(event -> bus.bring(Requests.busEvent(event)));
    }
  }

  /** What was published since somebody last looked; looking keeps it from being delivered. */
  public List<PublishedEvent> published() {
    return plumbing.published().take().stream().map(PublishedEvent::of).toList();
  }

  /** Sends this surface an event from elsewhere, for one tenant. */
  public void happens(TenantId tenant, Event event) {
    bus.bring(bus.message(tenant, Event.nameOf(event.getClass()), event));
  }

  /** One message, that brings the same each time it is run: a queue may deliver it again. */
  public Runnable delivery(TenantId tenant, String detailType, Event event) {
    String message = bus.message(tenant, detailType, event);
    return () -> bus.bring(message);
  }

  /** Which of these messages, brought in one batch with the event between them, came back. */
  public Set<Integer> failed(Hearing<?, ?> hearing, Event event, List<String> poison) {
    List<String> batch = new ArrayList<>(poison);
    String good = bus.message(north.tenant(), hearing.detailType(), event);
    batch.addFirst(good);
    batch.addLast(good);
    return bus.failed(batch);
  }

  /** Sends an event of AWS, as the bus would. */
  public void happensAtAws(String source, String detailType, Map<String, ?> detail) {
    bus.bring(bus.atAws(source, detailType, detail));
  }

  /** The scope of a job in this tenant, got the only way there is: by hearing an event. */
  public JobScope job(TenantId tenant) {
    return new Jobs(ids(), clock()).scope(tenant);
  }

  /** Every stored row of a tenant in this surface's table, for comparing before with after. */
  public List<Map<String, AttributeValue>> rowsOf(TenantId tenant) {
    return Embedded.rows("aligned-" + surface.context(), "T#" + tenant);
  }

  /** Somebody who got past the door and the store of this context. */
  public Intruder intruder() {
    return new Intruder("aligned-" + surface.context(), Plumbing.guard(walls));
  }

  Plumbing plumbing() {
    return plumbing;
  }

  /** While the store's wall is away: keys of {@code from} lead to rows of {@code to}. */
  public void lead(TenantId from, TenantId to) {
    plumbing.detour().lead(from, to);
  }
}
