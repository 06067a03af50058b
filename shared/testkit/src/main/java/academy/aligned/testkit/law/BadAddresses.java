package academy.aligned.testkit.law;

import academy.aligned.testkit.law.Bad.Verdict;
import academy.aligned.testkit.world.World;
import jakarta.validation.constraints.Pattern;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Wrong methods, nonsense in place of ids, and questions that are no questions. */
record BadAddresses(Good good, List<Bad> bad) {

  static List<Bad> of(Good good) {
    BadAddresses addresses = new BadAddresses(good, new ArrayList<>());
    addresses.places();
    addresses.methods();
    if (good.reads()) {
      addresses.query();
    }
    return addresses.bad;
  }

  private void methods() {
    for (String method : List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "BREW")) {
      if (!known(method)) {
        refused("by " + method, good.call(method, good.example().path(), "{}", Map.of()));
      }
    }
    String further = path() + "/further";
    refused("one step further", good.call(good.method(), further, "{}", Map.of()));
  }

  private boolean known(String method) {
    String here = good.route().path().template();
    return good.world().surface().routes().stream()
        .filter(route -> route.path().template().equals(here))
        .anyMatch(route -> route.method().name().equals(method));
  }

  private String path() {
    return good.example().path().replaceFirst("\\?.*", "");
  }

  private void places() {
    List<String> template = good.route().path().segments();
    for (int i = 0; i < template.size(); i++) {
      if (template.get(i).startsWith("{")) {
        for (String id : Samples.NO_IDS) {
          String what = template.get(i) + " as " + Good.shown(id);
          boolean free = id.length() < 100 && isFree(template.get(i));
          Verdict verdict = free ? Verdict.EITHER : Verdict.REFUSED;
          bad.add(new Bad(what, "", verdict, at(i, id)));
        }
      }
    }
  }

  /** A place for any text at all. */
  private boolean isFree(String place) {
    return Slot.whole(good.route().input()).fields().stream()
        .filter(slot -> place.equals("{" + slot.path() + "}"))
        .allMatch(slot -> slot.raw() == String.class && !slot.has(Pattern.class));
  }

  private World.Call at(int place, String id) {
    String[] parts = good.example().path().split("\\?", 2);
    String[] segments = parts[0].split("/", -1);
    segments[place + 1] = id;
    String path = String.join("/", segments) + (parts.length > 1 ? "?" + parts[1] : "");
    @Nullable String text = good.reads() ? null : Good.text(good.body());
    return good.call(good.method(), path, text, Map.of());
  }

  private void query() {
    for (Slot slot : good.fields()) {
      BadFields.of(slot, null).stream().filter(BadAddresses::askable).forEach(this::asked);
    }
    bad.add(new Bad("an unknown question", "shoeSize", Verdict.REFUSED, asking("shoeSize", "44")));
  }

  /** An address holds text: a number in it is wrong only where no number belongs. */
  private static boolean askable(Twist twist) {
    JsonNode value = twist.value();
    if (value == null) {
      return false;
    }
    boolean number = value.isNumber() && !BadFields.isText(twist.slot().raw());
    boolean whole =
        value.isString()
            && value.asString().chars().noneMatch(c -> Character.isSurrogate((char) c));
    return number || whole;
  }

  private void asked(Twist twist) {
    String field = twist.slot().path();
    String value = twist.value() == null ? "" : twist.value().asString();
    Verdict verdict = twist.legal() ? Verdict.EITHER : Verdict.REFUSED;
    String what = field + " " + Good.shown(twist.what());
    bad.add(new Bad(what, field, verdict, asking(field, value)));
  }

  private World.Call asking(String field, String value) {
    String[] parts = good.example().path().split("\\?", 2);
    String others =
        Stream.of(parts.length > 1 ? parts[1].split("&", -1) : new String[0])
            .filter(pair -> !pair.startsWith(field + "="))
            .map(pair -> pair + "&")
            .collect(Collectors.joining());
    String asked = field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    return good.call("GET", parts[0] + "?" + others + asked, null, Map.of());
  }

  private void refused(String what, World.Call call) {
    bad.add(new Bad(what, "", Verdict.REFUSED, call));
  }
}
