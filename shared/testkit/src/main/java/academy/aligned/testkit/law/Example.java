package academy.aligned.testkit.law;

import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.Site;
import academy.aligned.testkit.world.World;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call that works in the northern practice, for the laws to turn against it.
 *
 * @param route as the surface has it, such as {@code PUT /api/patients/{patient}/plan}
 * @param who who may make it
 * @param path with ids of the northern practice
 * @param missing the same path with ids that exist nowhere; null where the path has none
 * @param foreign what somebody of another practice, or another patient, gets for it
 * @param host where it is called; null for the practice's own host
 * @param anew why the same call, sent twice, is meant to have two effects; null where it has one
 */
public record Example(
    String route,
    Persona who,
    String path,
    @Nullable String missing,
    @Nullable Object body,
    Foreign foreign,
    @Nullable String host,
    Map<String, String> headers,
    @Nullable String anew) {

  /** What a foreigner gets. */
  public enum Foreign {
    /** 404, in the very words of a thing that is missing. */
    NOT_FOUND,
    /**
     * The call means the caller's own world: it may work there, and shows and changes nothing here.
     */
    OWN_WORLD
  }

  /** A call about something: its path holds ids. */
  public static Example about(
      String route, Persona who, String path, String missing, @Nullable Object body) {
    return new Example(route, who, path, missing, body, Foreign.NOT_FOUND, null, Map.of(), null);
  }

  /** A call about the caller's own world. */
  public static Example own(String route, Persona who, String path, @Nullable Object body) {
    return new Example(route, who, path, null, body, Foreign.OWN_WORLD, null, Map.of(), null);
  }

  /** The same call on the platform's own host. */
  public Example onPlatform() {
    return new Example(
        route, who, path, missing, body, foreign, World.PLATFORM_HOST, headers, anew);
  }

  public Example with(String header, String value) {
    return new Example(route, who, path, missing, body, foreign, host, Map.of(header, value), anew);
  }

  /** Each call is meant anew, even when it says the same. */
  public Example eachTime(String why) {
    return new Example(route, who, path, missing, body, foreign, host, headers, why);
  }

  /** Makes the call: by somebody else, at another practice, or about another thing. */
  Answer call(World<?> world, Site site, Persona as, String to) {
    String at = host == null ? site.host() : host;
    return world.call(new World.Call(at, as, method(), to, body, headers));
  }

  String method() {
    return route.substring(0, route.indexOf(' '));
  }

  String missingPath() {
    return Objects.requireNonNull(missing, "no missing path for " + route);
  }
}
