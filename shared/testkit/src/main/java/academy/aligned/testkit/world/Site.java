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
    Persona ana,
    Persona ben,
    World<?> world) {
  public Answer get(Persona who, String path) {
    return world.call(new World.Call(host, who, "GET", path, null, Map.of()));
  }

  public Answer post(Persona who, String path, Object body) {
    return world.call(new World.Call(host, who, "POST", path, body, Map.of()));
  }

  public Answer put(Persona who, String path, Object body) {
    return world.call(new World.Call(host, who, "PUT", path, body, Map.of()));
  }

  public Answer call(Persona who, String method, String path, @Nullable Object body) {
    return world.call(new World.Call(host, who, method, path, body, Map.of()));
  }
}
