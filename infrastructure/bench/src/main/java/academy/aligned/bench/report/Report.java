package academy.aligned.bench.report;

import academy.aligned.kernel.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All figures of one bench.
 *
 * @param notes what is counted and how, a sentence each
 */
public record Report(String bench, Provenance provenance, List<Row> rows, List<String> notes) {
  private static final List<String> HEAD =
      List.of("operation", "what", "floor", "measured", "gate", "ok");

  public List<Row> missed() {
    return rows.stream().filter(Row::missed).toList();
  }

  public String table() {
    List<List<String>> lines = new ArrayList<>(List.of(HEAD));
    String last = "";
    for (Row row : rows) {
      boolean same = row.operation().equals(last);
      last = row.operation();
      lines.add(
          List.of(
              same ? "" : row.operation(),
              row.what(),
              same ? "" : row.floor(),
              row.shown(),
              row.allowed(),
              row.verdict()));
    }
    return "\n"
        + lines.stream().map(line -> laid(line, widths(lines))).collect(Collectors.joining("\n"))
        + "\n\n"
        + notes.stream().map(note -> "  " + note + "\n").collect(Collectors.joining())
        + "  "
        + provenance.line()
        + "\n\n  "
        + summary()
        + "\n";
  }

  private String summary() {
    long gates = rows.stream().filter(row -> row.gate() != null).count();
    long unsure = rows.stream().filter(row -> !row.ok() && !row.trusted()).count();
    String doubt =
        unsure == 0
            ? ""
            : " Of %d nothing can be said: others keep this machine too busy. Run it again when it is quiet."
                .formatted(unsure);
    return missed().isEmpty()
        ? (unsure == 0 ? "All %d gates hold." : "No gate of %d is missed.").formatted(gates) + doubt
        : "%d of %d gates are missed.".formatted(missed().size(), gates) + doubt;
  }

  private static List<Integer> widths(List<List<String>> lines) {
    return IntStream.range(0, HEAD.size())
        .mapToObj(
            column -> lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
        .toList();
  }

  /** Figures stand to the right, words to the left. */
  private static String laid(List<String> line, List<Integer> widths) {
    StringBuilder laid = new StringBuilder(" ");
    for (int column = 0; column < widths.size(); column++) {
      String side = column == 3 || column == 4 ? "" : "-";
      laid.append(" %").append(side).append(widths.get(column)).append("s ");
    }
    return laid.toString().formatted(line.toArray()).stripTrailing();
  }

  public String json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("bench", bench);
    all.put("provenance", provenance);
    all.put("missed", missed().size());
    all.put("rows", rows.stream().map(Report::fields).toList());
    all.put("notes", notes);
    return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
  }

  private static Map<String, Object> fields(Row row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("operation", row.operation());
    fields.put("what", row.what());
    fields.put("floor", row.floor());
    fields.put("measured", row.measured());
    if (row.gate() != null) {
      fields.put("gate", row.gate());
      fields.put("ok", row.ok());
      fields.put("trusted", row.trusted());
    }
    return fields;
  }
}
