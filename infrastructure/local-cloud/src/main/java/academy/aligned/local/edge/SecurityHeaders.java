package academy.aligned.local.edge;

import academy.aligned.kernel.door.PageHeaders;
import academy.aligned.local.http.Reply;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The headers that every answer carries, errors too.
 *
 * @param files the origin that browsers upload to
 */
record SecurityHeaders(String files) {
  Reply on(Reply reply) {
    Map<String, List<String>> headers = new TreeMap<>();
    PageHeaders.table(files).forEach((name, value) -> headers.put(name, List.of(value)));
    headers.putAll(reply.headers());
    return new Reply(reply.status(), headers, reply.content());
  }
}
