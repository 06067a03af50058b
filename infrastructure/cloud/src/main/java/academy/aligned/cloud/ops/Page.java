package academy.aligned.cloud.ops;

import academy.aligned.cloud.Setting;
import academy.aligned.kernel.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The dashboard: one chart for each kind of trouble, with a line for whoever can have it, and those
 * of the practices that have most of a figure.
 */
record Page(Setting setting, List<Watch> watches) {
  private static final int WIDE = 12;
  private static final int HIGH = 6;

  String body() {
    Map<String, List<Watch>> kinds = new LinkedHashMap<>();
    watches.forEach(
        watch ->
            kinds
                .computeIfAbsent(watch.namespace() + " " + watch.metric(), _ -> new ArrayList<>())
                .add(watch));
    List<Map<String, Object>> charts = new ArrayList<>();
    kinds.forEach(
        (kind, same) -> charts.add(chart(charts.size(), kind, Map.of("metrics", lines(same)))));
    Busiest.ALL.forEach(
        busiest ->
            charts.add(
                chart(charts.size(), busiest.title(), Map.of("insightRule", rule(busiest)))));
    return Json.MAPPER.writeValueAsString(Map.of("widgets", charts));
  }

  private Map<String, Object> chart(int place, String title, Map<String, Object> shown) {
    Map<String, Object> properties = new LinkedHashMap<>(shown);
    properties.put("title", title);
    properties.put("region", setting.region());
    properties.put("period", 300);
    properties.put("view", "timeSeries");
    return Map.of(
        "type",
        "metric",
        "x",
        place % 2 * WIDE,
        "y",
        place / 2 * HIGH,
        "width",
        WIDE,
        "height",
        HIGH,
        "properties",
        properties);
  }

  private Map<String, Object> rule(Busiest busiest) {
    return Map.of("maxContributorCount", 10, "orderBy", "Sum", "ruleName", busiest.name(setting));
  }

  private static List<Object> lines(List<Watch> same) {
    List<Object> lines = new ArrayList<>();
    for (Watch watch : same) {
      List<Object> line = new ArrayList<>(List.of(watch.namespace(), watch.metric()));
      watch.of().forEach((name, value) -> line.addAll(List.of(name, value)));
      line.add(Map.of("stat", watch.statistic(), "label", watch.what()));
      lines.add(line);
    }
    return lines;
  }
}
