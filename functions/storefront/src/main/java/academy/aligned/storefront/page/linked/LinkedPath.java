package academy.aligned.storefront.page.linked;

import academy.aligned.kernel.json.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a page lies, in schema.org's words. */
public final class LinkedPath {
  private LinkedPath() {}

  public record Step(String name, String path) {}

  public static String of(String origin, List<Step> steps) {
    ObjectNode node =
        Json.MAPPER
            .createObjectNode()
            .put("@context", "https://schema.org")
            .put("@type", "BreadcrumbList");
    ArrayNode items = node.putArray("itemListElement");
    for (Step step : steps) {
      items
          .addObject()
          .put("@type", "ListItem")
          .put("position", items.size())
          .put("name", step.name())
          .put("item", origin + step.path());
    }
    return DataBlock.of(node);
  }
}
