package academy.aligned.prove.report;

import academy.aligned.kernel.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The whole proof.
 *
 * @param dimensions how many attacks there were, by dimension and by value
 * @param answers how often each status was answered to an attack
 * @param faults what was broken on purpose, and which attack noticed
 * @param notes what is not proven here, and what is told on purpose
 */
public record Report(
    Origin origin,
    List<Part> parts,
    Map<String, SortedMap<String, Integer>> dimensions,
    SortedMap<Integer, Integer> answers,
    List<Fault> faults,
    List<String> notes) {

  /** A fault that was put in; {@code catcher} is empty if nothing noticed. */
  public record Fault(
      String name, String what, String catcher, int noticed, int tried, long millis) {
    public boolean caught() {
      return !catcher.isEmpty();
    }
  }

  public int tried() {
    return parts.stream().mapToInt(Part::tried).sum();
  }

  public int breaches() {
    return parts.stream().mapToInt(part -> part.breaches().size()).sum();
  }

  public long caught() {
    return faults.stream().filter(Fault::caught).count();
  }

  public boolean holds() {
    return breaches() == 0 && caught() == faults.size();
  }

  public String json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("proof", "isolation");
    all.put("holds", holds());
    all.put("tried", tried());
    all.put("breaches", breaches());
    all.put("faultsCaught", caught());
    all.put("faultsTried", faults.size());
    all.put("origin", origin);
    all.put("parts", parts);
    all.put("dimensions", dimensions);
    all.put("answers", answers);
    all.put("faults", faults);
    all.put("notes", notes);
    return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
  }

  /** What stands at the end in the terminal. */
  public String summary() {
    String faulty =
        faults.isEmpty()
            ? "no faults were put in"
            : "%d of %d faults caught".formatted(caught(), faults.size());
    return "%d attacks, %d breaches, %s (seed %d)"
        .formatted(tried(), breaches(), faulty, origin.seed());
  }
}
