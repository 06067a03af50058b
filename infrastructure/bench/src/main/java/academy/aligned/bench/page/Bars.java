package academy.aligned.bench.page;

import java.util.List;
import java.util.Locale;

/** A chart of lying bars that reads on light and on dark paper alike. */
record Bars(String title, String unit, List<Bar> bars) {
  private static final int LINE = 26;
  private static final int LABELS = 372;
  private static final int WIDTH = 900;
  private static final int TOP = 56;

  /**
   * One bar.
   *
   * @param kind {@code ours}, {@code other} or {@code missed}: how it is painted
   */
  record Bar(String label, double value, String kind) {}

  String svg() {
    double most = bars.stream().mapToDouble(Bar::value).max().orElse(1);
    int height = TOP + bars.size() * LINE + 12;
    StringBuilder svg = new StringBuilder(head(height));
    for (int i = 0; i < bars.size(); i++) {
      svg.append(drawn(bars.get(i), TOP + i * LINE, most));
    }
    return svg.append("</svg>\n").toString();
  }

  private String head(int height) {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
        role="img" aria-label="%3$s" font-family="system-ui, sans-serif" font-size="13">
        <style>
        text { fill: #1f2430 } .note { fill: #5b6472 }
        .ours { fill: #2f7d6b } .other { fill: #9aa4b2 } .missed { fill: #c2572b }
        @media (prefers-color-scheme: dark) {
        text { fill: #e8ebf0 } .note { fill: #a9b2c0 }
        .ours { fill: #5fc2a8 } .other { fill: #6c7686 } .missed { fill: #f08a5d }
        }
        </style>
        <text x="0" y="18" font-size="16" font-weight="600">%3$s</text>
        <text class="note" x="0" y="38">%4$s</text>
        """
        .formatted(WIDTH, height, escaped(title), escaped(unit));
  }

  private static String drawn(Bar bar, int y, double most) {
    double room = WIDTH - LABELS - 90;
    double width = Math.max(2, bar.value() / most * room);
    return String.format(
        Locale.ROOT,
        """
        <text x="%d" y="%d" text-anchor="end">%s</text>\
        <rect class="%s" x="%d" y="%d" width="%.1f" height="16" rx="3"/>\
        <text class="note" x="%.1f" y="%d">%s</text>
        """,
        LABELS - 12,
        y + 13,
        escaped(bar.label()),
        bar.kind(),
        LABELS,
        y,
        width,
        LABELS + width + 8,
        y + 13,
        figure(bar.value()));
  }

  private static String figure(double value) {
    return value >= 100
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.2f", value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
