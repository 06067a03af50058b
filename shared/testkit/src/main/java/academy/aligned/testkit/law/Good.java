package academy.aligned.testkit.law;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ObjectNode;

/** A route's working call, of which the bad ones are made. */
record Good(World<?> world, Route<?, ?, ?, ?> route, Example example, ObjectNode body) {
  private static final ObjectWriter ASCII =
      Json.MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

  static Good of(World<?> world, Route<?, ?, ?, ?> route, Example example) {
    ObjectNode body =
        example.body() == null
            ? Json.MAPPER.createObjectNode()
            : Json.MAPPER.valueToTree(example.body());
    return new Good(world, route, example, body);
  }

  /** As it goes over the wire; halves of characters as escapes, since no encoding has them. */
  static String text(JsonNode body) {
    return ASCII.writeValueAsString(body);
  }

  boolean reads() {
    return route.method() == Surface.Method.GET;
  }

  String method() {
    return route.method().name();
  }

  /** The fields that neither the path nor a cookie gives. */
  List<Slot> fields() {
    return Slot.whole(route.input()).fields().stream()
        .filter(slot -> !route.path().places().contains(slot.path()) && !slot.aside())
        .toList();
  }

  World.Call sending(String text) {
    return call(method(), example.path(), text, Map.of());
  }

  World.Call call(String method, String path, @Nullable String text, Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(example.headers());
    all.putAll(headers);
    String host = example.host() == null ? world.north().host() : example.host();
    return new World.Call(host, example.who(), method, path, text, all);
  }

  static String shown(String what) {
    return what.length() > 60 ? what.substring(0, 60) + "…" : what;
  }
}
