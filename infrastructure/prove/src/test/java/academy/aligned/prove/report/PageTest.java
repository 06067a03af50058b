package academy.aligned.prove.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PageTest {
  private static Report report(List<String> breaches, String catcher) {
    return new Report(
        new Origin("2027-01-01T00:00:00Z", 7, "abc", "http://x", "25"),
        List.of(new Part("doors", 3, breaches, List.of("all shut"))),
        Map.of("route", new TreeMap<>(Map.of("GET /<b>", 3))),
        new TreeMap<>(Map.of(404, 3)),
        List.of(new Report.Fault("a wall gone", "no wall", catcher, 1, 3, 5)),
        List.of("A note."));
  }

  @Test
  void what_holds_says_so_with_all_figures() {
    Report report = report(List.of(), "door: GET /x");
    assertThat(report.holds()).isTrue();
    assertThat(new Page(report).html())
        .contains("Kept apart", "a wall gone", "door: GET /x", "GET /&lt;b&gt;", "seed 7")
        .doesNotContain("<b>\"", "{parts}", "{faults}", "http-equiv");
    assertThat(report.json()).contains("\"holds\" : true");
  }

  @Test
  void a_breach_or_a_fault_that_nobody_noticed_breaks_the_proof() {
    assertThat(report(List.of("a door was open"), "x").holds()).isFalse();
    assertThat(report(List.of(), "").holds()).isFalse();
    assertThat(new Page(report(List.of(), "")).html()).contains("Not proven", "not caught by 3");
    assertThat(new Page(report(List.of("a door was open"), "x")).html()).contains("Not kept apart");
  }
}
