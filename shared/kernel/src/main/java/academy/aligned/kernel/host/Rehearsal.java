package academy.aligned.kernel.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import academy.aligned.kernel.door.Doorkeeper;
import academy.aligned.kernel.door.Entrance;
import academy.aligned.kernel.door.Feature;
import academy.aligned.kernel.door.HttpDoor;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Surface.Method;
import academy.aligned.kernel.door.Throttle;
import academy.aligned.kernel.door.Who;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.kernel.json.Json;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/**
 * What a function may be asked, played before its snapshot is taken so that nobody waits for
 * classes to load: every reading, and every writing with a body that is none. It has a door of its
 * own, by which no real caller comes, into a practice that does not exist; so it finds nothing and
 * changes nothing. What would be found is written once, with nothing in it.
 */
public record Rehearsal(List<byte[]> calls, Function<InputStream, byte[]> door, Runnable after) {
  /** A practice that nobody opened: ids are drawn by lot. */
  public static final TenantId NOBODYS = new TenantId("rehearsal000");

  private static final String SOME_ID = "01900000-0000-7000-8000-000000000000";
  private static final System.Logger LOG = System.getLogger("aligned.rehearsal");
  private static final double UNLIMITED = 1e9;

  /** One that is made ready when there is a snapshot to come; a start without pays nothing. */
  @FunctionalInterface
  public interface Planned extends Supplier<Rehearsal> {}

  /** The rehearsal of one function; {@code after} lets go of what must not be in a snapshot. */
  public static <P> Rehearsal of(
      Surface<P> surface, String function, P parts, Doorkeeper keeper, Runnable after) {
    var throttle = new Throttle(InstantSource.system(), UNLIMITED, UNLIMITED);
    var entrance = new Entrance(new Understudy(keeper), throttle);
    Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> door =
        HttpDoor.of(surface, function, parts, entrance);
    var routes =
        surface.routes().stream().filter(route -> route.function().equals(function)).toList();
    routes.forEach(route -> Blank.of(route.output()).ifPresent(Rehearsal::write));
    surface.kept().forEach(shape -> Blank.of(shape).ifPresent(Rehearsal::read));
    List<byte[]> calls = routes.stream().map(Rehearsal::call).toList();
    return new Rehearsal(calls, Wire.of(APIGatewayV2HTTPEvent.class, door), after);
  }

  private static void write(Object blank) {
    try {
      Json.MAPPER.writeValueAsBytes(blank);
    } catch (JacksonException tooPlain) {
      LOG.log(Level.DEBUG, () -> "not written: " + blank.getClass());
    }
  }

  private static void read(Object blank) {
    Json.TOLERANT.treeToValue(Json.MAPPER.valueToTree(blank), blank.getClass());
  }

  /** Plays all calls once, and says what was answered. */
  public List<String> play() {
    try {
      return calls.stream()
          .map(call -> new String(door.apply(new ByteArrayInputStream(call)), UTF_8))
          .toList();
    } finally {
      after.run();
    }
  }

  private static byte[] call(Surface.Route<?, ?, ?, ?> route) {
    String path = place(route.path().template());
    Map<String, Object> event =
        Map.of(
            "version",
            "2.0",
            "rawPath",
            path,
            "headers",
            Map.of("x-viewer-host", "_rehearsal", "content-type", "application/json"),
            "body",
            route.method() == Method.GET ? "" : "{",
            "requestContext",
            Map.of(
                "requestId", "_rehearsal",
                "http", Map.of("method", route.method().name(), "path", path),
                "authorizer", Map.of("jwt", Map.of("claims", Map.of("sub", SOME_ID)))));
    return Json.MAPPER.writeValueAsBytes(event);
  }

  private static String place(String template) {
    return template
        .replace("{" + Who.NAMED + "}", NOBODYS.value())
        .replaceAll("\\{[^}]*}", SOME_ID);
  }

  /**
   * Asks the real keeper and forgets what it says: everybody is everything in nobody's practice.
   */
  private record Understudy(Doorkeeper real) implements Doorkeeper {
    private static final Set<String> FEATURES =
        Arrays.stream(Feature.values()).map(Feature::wire).collect(Collectors.toSet());

    @Override
    public Optional<Site> site(String host) {
      real.site(host);
      return Optional.of(new Site(NOBODYS, host, Site.Status.OPEN, FEATURES));
    }

    @Override
    public Standing standing(UserId user, TenantId tenant) {
      real.standing(user, NOBODYS);
      return new Standing(Set.of(Role.values()), new PatientId(SOME_ID), Access.FREE);
    }
  }
}
