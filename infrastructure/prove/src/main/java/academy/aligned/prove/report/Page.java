package academy.aligned.prove.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The report as one file that a browser opens, without anything from elsewhere. */
public record Page(Report report) {
  private static final int MOST = 40;

  public String html() {
    return sheet()
        .replace("{verdict}", report.holds() ? "holds" : "broken")
        .replace("{title}", title())
        .replace("{summary}", escaped(report.summary()))
        .replace("{figures}", figures())
        .replace("{parts}", parts())
        .replace("{faults}", faults())
        .replace("{dimensions}", dimensions())
        .replace("{notes}", list(report.notes()))
        .replace("{origin}", origin());
  }

  /** Where nothing got through but a fault went unnoticed, nothing is proven. */
  private String title() {
    if (report.holds()) {
      return "Kept apart";
    }
    return report.breaches() == 0 ? "Not proven" : "Not kept apart";
  }

  private String figures() {
    return figure(report.tried(), "attacks")
        + figure(report.breaches(), "breaches")
        + figure(report.caught(), "of " + report.faults().size() + " faults caught");
  }

  private static String figure(long number, String what) {
    return "<div><b>%,d</b><span>%s</span></div>".formatted(number, escaped(what));
  }

  private String parts() {
    return report.parts().stream().map(Page::part).collect(Collectors.joining());
  }

  private static String part(Part part) {
    String state = part.breaches().isEmpty() ? "good" : "bad";
    return "<tr class=\"%s\"><th scope=\"row\">%s<small>%s</small></th><td>%,d</td><td>%d</td></tr>"
        .formatted(
            state,
            escaped(part.name()),
            escaped(String.join(" · ", part.breaches().isEmpty() ? part.facts() : part.breaches())),
            part.tried(),
            part.breaches().size());
  }

  private String faults() {
    return report.faults().stream().map(Page::fault).collect(Collectors.joining());
  }

  private static String fault(Report.Fault fault) {
    return "<tr class=\"%s\"><th scope=\"row\">%s<small>%s</small></th><td class=\"by\">%s</td></tr>"
        .formatted(
            fault.caught() ? "good" : "bad",
            escaped(fault.name()),
            escaped(fault.what()),
            escaped(
                fault.caught() ? fault.catcher() : "not caught by " + fault.tried() + " attacks"));
  }

  private String dimensions() {
    String answers =
        dimension(
            "What was answered",
            report.answers().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        e -> e.getKey().toString(),
                        Map.Entry::getValue,
                        (a, _) -> a,
                        java.util.TreeMap::new)));
    return answers
        + report.dimensions().entrySet().stream()
            .map(entry -> dimension(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
  }

  private static String dimension(String name, Map<String, Integer> counts) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    String rows =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST)
            .map(e -> bar(e.getKey(), e.getValue(), most))
            .collect(Collectors.joining());
    return "<section><h3>%s</h3><table class=\"bars\">%s</table></section>"
        .formatted(escaped(name), rows);
  }

  private static String bar(String name, int count, int most) {
    return "<tr><th scope=\"row\">%s</th><td><meter max=\"%d\" value=\"%d\">%d</meter></td><td>%,d</td></tr>"
        .formatted(escaped(name), most, count, count, count);
  }

  private static String list(List<String> lines) {
    return lines.stream()
        .map(line -> "<li>" + escaped(line) + "</li>")
        .collect(Collectors.joining());
  }

  private String origin() {
    Origin origin = report.origin();
    return escaped(
        "%s · seed %d · commit %s · Java %s · %s"
            .formatted(origin.date(), origin.seed(), origin.commit(), origin.java(), origin.at()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String sheet() {
    try (InputStream in = Page.class.getResourceAsStream("page.html")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
