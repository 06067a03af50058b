package academy.aligned.storefront;

import academy.aligned.kernel.events.AcademyEvent.CoursePublished;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.events.TenancyEvent.Brand;
import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import academy.aligned.storage.files.TenantFiles.Content;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A world around storefront, and a look at the files of its northern practice. */
public record Shopfront(World<StorefrontParts> world) {
  private static final List<String> TOKENS =
      List.of(
          "bg", "surface", "raised", "soft", "text", "muted", "link", "graphic", "line", "fill",
          "on", "edge", "danger", "success", "warn");

  public static Shopfront open() {
    return without(Walls.ALL_STAND);
  }

  public static Shopfront without(Walls walls) {
    return new Shopfront(
        World.without(
            walls,
            Storefront.surface(),
            ground ->
                new StorefrontParts(
                    ground.stores().table("aligned-storefront"),
                    ground.stores().files("aligned-sites"),
                    URI.create("http://aligned.localhost:8080"))));
  }

  public static Brand brand(String name, String fill, @Nullable String logo) {
    Map<String, String> light = new java.util.HashMap<>();
    TOKENS.forEach(token -> light.put(token, "#123456"));
    light.put("fill", fill);
    light.put("on", "#ffffff");
    light.put("surface", "#ffffff");
    Map<String, String> dark = new java.util.HashMap<>(light);
    dark.put("surface", "#101418");
    return new Brand(
        name,
        "Align",
        "Care that comes home",
        fill,
        "north.aligned.localhost",
        "en-CA",
        "America/Toronto",
        Map.of("light", light, "dark", dark),
        logo,
        List.of("own-films"),
        null,
        null);
  }

  public void hear(int version, Brand brand) {
    world.happens(practice(), new BrandChanged(version, brand));
  }

  /** Something happens to the northern practice; what that makes happen follows. */
  public void hear(Event event) {
    world.happens(practice(), event);
  }

  /** The academy publishes a course, as it does: the file first, and then it tells. */
  public void publish(ObjectNode course) {
    hear(shelved(course));
  }

  /** The file alone, and the event that will tell of it. */
  public CoursePublished shelved(ObjectNode course) {
    String name = course.path("course").asString();
    String file = "site/academy/courses/%s/%d.json".formatted(name, course.path("version").asInt());
    var content =
        new Content(Json.MAPPER.writeValueAsBytes(Samples.file(course)), "application/json");
    world.parts().sites().put(world.job(practice()), file, content, "no-cache");
    return new CoursePublished(name, course.path("version").asInt(), file);
  }

  /** Another hand writes a file. */
  public void put(String path, String text, String type) {
    var content = new Content(text.getBytes(StandardCharsets.UTF_8), type);
    world.parts().sites().put(world.job(practice()), "site" + path, content, "no-cache");
  }

  public boolean shows(String path) {
    return paths().contains("site" + path);
  }

  public TenantId practice() {
    return world.north().tenant();
  }

  public Content file(String path) {
    return world.parts().sites().get(world.job(practice()), "site" + path).orElseThrow();
  }

  public String text(String path) {
    return new String(file(path).bytes(), StandardCharsets.UTF_8);
  }

  public JsonNode json(String path) {
    return Json.MAPPER.readTree(text(path));
  }

  public List<String> paths() {
    return world.parts().sites().list(world.job(practice()), "site/");
  }
}
