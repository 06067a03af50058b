package academy.aligned.storefront.page.linked;

import academy.aligned.kernel.json.Json;
import tools.jackson.databind.JsonNode;

/** JSON that stands inside an element: no character in it can end the element. */
final class DataBlock {
  private DataBlock() {}

  static String of(JsonNode node) {
    return Json.MAPPER
        .writeValueAsString(node)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
