package academy.aligned.tenancy.theme;

import academy.aligned.tenancy.fields.Hex;
import java.util.LinkedHashMap;
import java.util.Map;

/** The colours of one mode, as {@code #rrggbb}. */
public record Palette(
    @Hex String bg,
    @Hex String surface,
    @Hex String raised,
    @Hex String soft,
    @Hex String text,
    @Hex String muted,
    @Hex String link,
    @Hex String graphic,
    @Hex String line,
    @Hex String fill,
    @Hex String on,
    @Hex String edge,
    @Hex String danger,
    @Hex String success,
    @Hex String warn) {

  /** All colours by their names, in their order. */
  public Map<String, String> named() {
    Map<String, String> named = new LinkedHashMap<>();
    named.put("bg", bg);
    named.put("surface", surface);
    named.put("raised", raised);
    named.put("soft", soft);
    named.put("text", text);
    named.put("muted", muted);
    named.put("link", link);
    named.put("graphic", graphic);
    named.put("line", line);
    named.put("fill", fill);
    named.put("on", on);
    named.put("edge", edge);
    named.put("danger", danger);
    named.put("success", success);
    named.put("warn", warn);
    return named;
  }
}
