package academy.aligned.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.bench.report.Provenance;
import academy.aligned.bench.report.Report;
import academy.aligned.bench.report.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
  @TempDir private Path figures;
  @TempDir private Path docs;

  @BeforeEach
  void measured() throws IOException {
    var rows =
        List.of(
            new Row("start, progress", "ms", "", 900, 1_200.0),
            new Row("start, progress", "ms, AOT cache", "", 700, 600.0),
            new Row("start of <all> & \"more\"", "ms, ours", "", 800, null));
    Files.writeString(
        figures.resolve("cold.json"), new Report("cold", Provenance.of(7), rows, List.of()).json());
  }

  @Test
  void the_page_has_every_figure_beside_its_gate() throws IOException {
    Page.write(figures, docs);
    assertThat(Files.readString(docs.resolve("README.md")))
        .contains("| start, progress | ms | 900 | ≤ 1,200 | ok |")
        .contains("| start, progress | ms, AOT cache | 700 | ≤ 600 | **missed** |")
        .contains("seed 7")
        .contains("cold.svg");
    assertThat(docs.resolve("cold.json")).hasSameTextualContentAs(figures.resolve("cold.json"));
  }

  @Test
  void a_chart_is_well_formed_and_reads_on_dark_paper() throws Exception {
    Page.write(figures, docs);
    Path chart = docs.resolve("cold.svg");
    var drawn = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(chart.toFile());
    assertThat(drawn.getElementsByTagName("rect").getLength()).isEqualTo(3);
    assertThat(Files.readString(chart)).contains("prefers-color-scheme: dark", "missed");
  }

  @Test
  void the_summary_tells_gates_and_names_what_was_not_measured() throws IOException {
    Report all = Summary.measured(figures, _ -> {});
    assertThat(all.missed()).extracting(Row::what).containsExactly("ms, AOT cache");
    assertThat(all.rows()).hasSize(2);
    assertThat(all.notes()).anyMatch(note -> note.contains("./aligned bench flat"));
  }
}
