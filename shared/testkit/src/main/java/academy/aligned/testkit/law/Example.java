package academy.aligned.testkit.law;

import academy.aligned.testkit.world.Persona;
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
 */
public record Example(
    String route,
    Persona who,
    String path,
    @Nullable String missing,
    @Nullable Object body,
    Foreign foreign) {

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
    return new Example(route, who, path, missing, body, Foreign.NOT_FOUND);
  }

  /** A call about the caller's own world. */
  public static Example own(String route, Persona who, String path, @Nullable Object body) {
    return new Example(route, who, path, null, body, Foreign.OWN_WORLD);
  }

  String method() {
    return route.substring(0, route.indexOf(' '));
  }

  String missingPath() {
    return Objects.requireNonNull(missing, "no missing path for " + route);
  }
}
