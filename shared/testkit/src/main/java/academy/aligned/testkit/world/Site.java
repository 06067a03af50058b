package academy.aligned.testkit.world;

import academy.aligned.kernel.ids.TenantId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A practice of a test world, with its people, seen from its own host. */
public record Site(
    TenantId tenant,
    String host,
    Persona owner,
    Persona practitioner,
    Persona editor,
    Persona ana,
    Persona ben,
    World<?> world) {
  public Answer get(Persona who, String path) {
    return call(who, "GET", path, null);
  }

  public Answer post(Persona who, String path, Object body) {
    return call(who, "POST", path, body);
  }

  public Answer put(Persona who, String path, Object body) {
    return call(who, "PUT", path, body);
  }

  public Answer call(Persona who, String method, String path, @Nullable Object body) {
    return world.call(asked(who, method, path, body));
  }

  /** A call at this host, not yet made. */
  public World.Call asked(Persona who, String method, String path, @Nullable Object body) {
    return new World.Call(host, who, method, path, body, Map.of());
  }
}
