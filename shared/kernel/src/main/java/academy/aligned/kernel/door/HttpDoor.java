package academy.aligned.kernel.door;

import academy.aligned.kernel.door.Doorkeeper.Site;
import academy.aligned.kernel.door.Doorkeeper.Standing;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.kernel.json.Binding;
import academy.aligned.kernel.problem.Problem;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Host to tenant, claims to scope, path to handler, text to record: once, for every endpoint of one
 * function. What a handler refuses becomes a problem document here, and what breaks an apology.
 */
public final class HttpDoor<P>
    implements Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  private static final int LARGEST_BODY = 2_000_000;

  /** What nobody has vouched for yet gets less room. */
  private static final int LARGEST_RAW = 1_000_000;

  /** Nothing of ours has a longer name, and no database takes a key much longer. */
  private static final int LONGEST_NAME = 200;

  /** Nothing opens again sooner than a function hears of it. */
  private static final Duration CLOSED_AT_LEAST = Duration.ofSeconds(60);

  private final List<Door<P, ?, ?, ?>> doors;
  private final Entrance entrance;
  private final DoorLog log;

  private HttpDoor(List<Door<P, ?, ?, ?>> doors, Entrance entrance, DoorLog log) {
    this.doors = doors;
    this.entrance = entrance;
    this.log = log;
  }

  /** The door of one function of a context. */
  public static <P> HttpDoor<P> of(
      Surface<P> surface, String function, P parts, Entrance entrance) {
    List<Door<P, ?, ?, ?>> doors =
        surface.routes().stream()
            .filter(route -> route.function().equals(function))
            .<Door<P, ?, ?, ?>>map(route -> Door.of(route, parts))
            .toList();
    return new HttpDoor<>(doors, entrance, new DoorLog(function, entrance.metrics()));
  }

  @Override
  public APIGatewayV2HTTPResponse apply(APIGatewayV2HTTPEvent event) {
    Visit visit = new Visit(Call.of(event));
    APIGatewayV2HTTPResponse answer = answer(visit);
    log.answered(visit, answer.getStatusCode());
    return answer;
  }

  private APIGatewayV2HTTPResponse answer(Visit visit) {
    Call call = visit.call();
    try {
      Match<P> match = match(call);
      visit.asks(match.door().route());
      refuseClosed(match.door().route());
      return match.door().open(this, visit, match.places());
    } catch (Problem problem) {
      return Answers.problem(problem, call);
    } catch (RuntimeException broken) {
      log.broken(call, broken);
      return Answers.problem(outageOrBug(broken), call);
    }
  }

  /** The SDK's own exceptions are outages, worth a retry; everything else is our bug. */
  private static Problem outageOrBug(RuntimeException broken) {
    return broken.getClass().getName().startsWith("software.amazon.awssdk")
        ? Problem.unavailable(Duration.ofSeconds(2))
        : Problem.notHere("broken", 500, "We made a mistake.", "Tell us the request's id.");
  }

  private record Match<P>(Door<P, ?, ?, ?> door, Map<String, String> places) {}

  private Match<P> match(Call call) {
    List<String> allowed = new ArrayList<>();
    if (call.segments().stream().anyMatch(segment -> segment.length() > LONGEST_NAME)) {
      throw Problem.missing();
    }
    for (Door<P, ?, ?, ?> door : doors) {
      Optional<Map<String, String>> places = door.route().path().match(call.segments());
      if (places.isPresent()) {
        if (door.route().method().name().equals(call.method())) {
          return new Match<>(door, places.get());
        }
        allowed.add(door.route().method().name());
      }
    }
    throw allowed.isEmpty() ? Problem.missing() : Problem.wrongMethod(allowed);
  }

  /** Before anybody is asked anything: what is closed is so for all, and costs nothing. */
  private void refuseClosed(Route<?, ?, ?, ?> route) {
    boolean reading = route.method() == Surface.Method.GET;
    entrance
        .switches()
        .now()
        .refusing(route.function(), route.part(), reading)
        .ifPresent(
            closure -> {
              throw Problem.closed(closure.told(), CLOSED_AT_LEAST);
            });
  }

  private Caller caller(Visit visit, Route<?, ?, ?, ?> route, Map<String, String> places) {
    Call call = visit.call();
    if (call.fromElsewhere()) {
      throw Problem.forbidden("Another site's page sent this.", "Open the practice's own page.");
    }
    Site site = entrance.keeper().site(call.host()).orElseThrow(Problem::missing);
    visit.at(site.tenant());
    refuseShut(site.status());
    route.feature().ifPresent(feature -> refuseMissing(feature, site));
    TenantId tenant = route.who().named() ? named(places) : site.tenant();
    var entry = new TenantScope.Entry(tenant, site.host(), call.requestId());
    @Nullable UserId user = route.who().needsAccount() ? user(call) : null;
    if (!route.who().signs()) {
      entrance.throttle().pass(site.tenant(), user == null ? call.source() : user.value());
    }
    Standing standing = standing(user, tenant);
    if (user != null) {
      refuseEnded(standing.access(), call);
    }
    return new Caller(entry, user, call.bearer(), call.source(), allowed(route.who(), standing));
  }

  private static void refuseMissing(Feature feature, Site site) {
    if (!site.features().contains(feature.wire())) {
      throw Problem.notHere(
          "not-in-plan",
          403,
          "The plan of this practice does not include " + feature.words() + ".",
          "Ask the owner to choose a larger plan.");
    }
  }

  private static void refuseShut(Site.Status status) {
    if (status == Site.Status.SUSPENDED) {
      throw Problem.notHere(
          "practice-suspended", 403, "This practice is paused.", "Write to the practice's owner.");
    }
    if (status == Site.Status.OFFBOARDING) {
      throw Problem.notHere(
          "practice-closing", 403, "This practice is closing.", "Write to the practice's owner.");
    }
  }

  private static TenantId named(Map<String, String> places) {
    return TenantId.parse(places.getOrDefault(Who.NAMED, "")).orElseThrow(Problem::missing);
  }

  private static UserId user(Call call) {
    return call.subject()
        .map(UserId::new)
        .orElseThrow(() -> Problem.unauthenticated("You are not signed in."));
  }

  private Standing standing(@Nullable UserId user, TenantId tenant) {
    return user == null ? Standing.NONE : entrance.keeper().standing(user, tenant);
  }

  /** A token outlives what ended its session by minutes; the directory knows at once. */
  private static void refuseEnded(Doorkeeper.Access access, Call call) {
    if (access.off()) {
      throw Problem.unauthenticated("This account has been switched off.");
    }
    if (!access.admits(call.signedIn())) {
      throw Problem.unauthenticated("Your session has ended.");
    }
  }

  private static Standing allowed(Who<?> who, Standing standing) {
    if (!who.needsRole()) {
      return standing;
    }
    if (Set.copyOf(standing.roles()).stream().noneMatch(who.roles()::contains)) {
      if (who.named()) {
        throw Problem.missing();
      }
      throw Problem.forbidden(
          "You have no right to this here.", "Sign in as somebody who has, or ask the owner.");
    }
    return standing;
  }

  private static void refuseBody(Call call, boolean raw) {
    if (call.body().length() > (raw ? LARGEST_RAW : LARGEST_BODY)) {
      throw Problem.notHere("too-large", 413, "The body is too large.", "Send less at once.");
    }
    if (!call.body().isBlank() && !call.isJson()) {
      throw Problem.notHere(
          "unsupported-media-type",
          415,
          "The body is not marked as JSON.",
          "Send JSON, with the header content-type: application/json.");
    }
  }

  private record Door<P, S extends TenantScope, I, O>(
      Route<P, S, I, O> route, boolean raw, Handler<S, I, O> handler) {

    static <P, S extends TenantScope, I, O> Door<P, S, I, O> of(Route<P, S, I, O> route, P parts) {
      boolean raw =
          Arrays.stream(route.input().getRecordComponents())
              .anyMatch(component -> component.getAnnotation(Raw.class) != null);
      return new Door<>(route, raw, route.handler().apply(parts));
    }

    APIGatewayV2HTTPResponse open(HttpDoor<P> house, Visit visit, Map<String, String> places) {
      Call call = visit.call();
      S scope = route.who().minting().mint(house.caller(visit, route, places));
      refuseBody(call, raw);
      I input =
          Binding.bind(
              Binding.object(raw ? "" : call.body()), call.fields(route, places), route.input());
      return Answers.ok(route, handler.handle(scope, input), call);
    }
  }
}
