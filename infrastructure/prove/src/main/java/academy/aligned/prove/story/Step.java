package academy.aligned.prove.story;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A line of the story.
 *
 * @param as who does it
 * @param on a host; empty for the practice's own
 * @param call method and path
 * @param body null where nothing is sent
 * @param until a field of the answer that must be there before the story goes on; empty for none
 * @param keep fields of the answer to remember, by the name to remember them under
 */
public record Step(
    String as,
    String on,
    String call,
    @org.jspecify.annotations.Nullable JsonNode body,
    String until,
    Map<String, String> keep) {
  public String method() {
    return call.substring(0, call.indexOf(' '));
  }

  public String path() {
    return call.substring(call.indexOf(' ') + 1);
  }
}
