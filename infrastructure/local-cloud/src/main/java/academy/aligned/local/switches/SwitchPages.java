package academy.aligned.local.switches;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.switches.Closures;
import academy.aligned.kernel.switches.Closures.Closure;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/**
 * {@code /_local/switches}: what can be closed and is, and closing and opening it. As AppConfig's
 * validator does, it lets nothing be deployed that names an unknown part.
 */
public record SwitchPages(AppConfig config, List<String> parts) {
  public static SwitchPages of(AppConfig config, List<Surface<?>> surfaces) {
    return new SwitchPages(
        config,
        surfaces.stream()
            .flatMap(surface -> surface.parts().stream())
            .distinct()
            .sorted()
            .toList());
  }

  public Optional<Reply> answer(Ask ask) {
    if (!ask.path().equals("/_local/switches")) {
      return Optional.empty();
    }
    try {
      if (ask.method().equals("POST")) {
        synchronized (config) {
          change(ask);
        }
      }
      return Optional.of(said(200, table()));
    } catch (Refusal refusal) {
      return Optional.of(said(refusal.status(), refusal.message()));
    }
  }

  private static Reply said(int status, String text) {
    return Reply.text(status, "text/plain", text + "\n").with("cache-control", "no-store");
  }

  private void change(Ask ask) {
    if (ask.header("origin").isPresent()) {
      throw new Refusal(403, "AccessDenied", "Only a terminal closes and opens: ./aligned switch.");
    }
    Map<String, String> form = ask.form();
    String part = form.getOrDefault("part", "");
    String sentence = form.getOrDefault("sentence", "").strip();
    if (!parts.contains(part)) {
      throw new Refusal(
          400,
          "ValidationException",
          "There is no part '%s', only %s.".formatted(part, String.join(", ", parts)));
    }
    if (sentence.length() > Closures.LONGEST_SENTENCE) {
      throw new Refusal(
          400,
          "ValidationException",
          "The sentence has more than %d characters.".formatted(Closures.LONGEST_SENTENCE));
    }
    Map<String, Closure> closed = new TreeMap<>(deployed().closed());
    if (form.getOrDefault("to", "").equals("on")) {
      closed.remove(part);
    } else {
      closed.put(
          part,
          new Closure(
              sentence.isEmpty() ? null : sentence, form.containsKey("all") ? Boolean.TRUE : null));
    }
    config.deploy(Json.MAPPER.writeValueAsString(Map.of("closed", closed)));
  }

  private Closures deployed() {
    try {
      return Closures.read(config.document());
    } catch (JacksonException unfit) {
      throw new Refusal(
          409,
          "ConflictException",
          "switches.json cannot be read, so what was closed last stays so: mend it or delete it.");
    }
  }

  private String table() {
    Closures closures = deployed();
    StringBuilder table = new StringBuilder();
    for (String part : parts) {
      Optional<Closure> closure = Optional.ofNullable(closures.closed().get(part));
      table.append("  %-20s %s%n".formatted(part, closure.map(SwitchPages::words).orElse("open")));
    }
    return table.toString().stripTrailing();
  }

  private static String words(Closure closure) {
    return "closed%s: %s".formatted(closure.refuses(true) ? ", reading too" : "", closure.told());
  }
}
