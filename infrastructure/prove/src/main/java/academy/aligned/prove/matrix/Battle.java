package academy.aligned.prove.matrix;

import academy.aligned.prove.story.Laptop;
import academy.aligned.prove.story.Practice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Attacks one after the other, and what they left behind in the store. */
public final class Battle {
  private final Judge judge;
  private final Optional<Laptop> laptop;

  public Battle(Judge judge, Optional<Laptop> laptop) {
    this.judge = judge;
    this.laptop = laptop;
  }

  /**
   * @param changed what is stored of the victim otherwise than before
   * @param refused how often the database had to refuse a key
   * @param mails how many mails went to the victim's people
   */
  public record Outcome(List<Verdict> verdicts, List<String> changed, int refused, int mails) {
    public List<Verdict> breaches() {
      return verdicts.stream().filter(Verdict::breach).toList();
    }

    public boolean held() {
      return breaches().isEmpty() && changed.isEmpty() && refused == 0 && mails == 0;
    }
  }

  /** {@code own} are words of rows that the attackers may change: their own. */
  public Outcome fight(List<Attack> attacks, Practice victim, Set<String> mine) {
    Set<String> own = new HashSet<>(mine);
    attacks.forEach(attack -> own.addAll(attack.twins().made()));
    laptop.ifPresent(Laptop::settle);
    Map<String, String> before = items(victim);
    int refused = refused();
    int mails = mails(victim);
    List<Verdict> verdicts = new ArrayList<>();
    inOrder(attacks).forEach(attack -> verdicts.add(judge.judge(attack)));
    laptop.ifPresent(Laptop::settle);
    return new Outcome(
        verdicts, changed(before, items(victim), own), refused() - refused, mails(victim) - mails);
  }

  /** What makes things comes last: it makes the attackers own what did not exist before. */
  private static List<Attack> inOrder(List<Attack> attacks) {
    return attacks.stream().sorted(Comparator.comparing(Attack::makes)).toList();
  }

  private static List<String> changed(
      Map<String, String> before, Map<String, String> after, Set<String> own) {
    List<String> changed = new ArrayList<>();
    before.forEach(
        (key, hash) -> {
          if (!hash.equals(after.get(key))) {
            changed.add((after.containsKey(key) ? "changed " : "gone ") + key);
          }
        });
    after.keySet().stream()
        .filter(key -> !before.containsKey(key))
        .forEach(key -> changed.add("new " + key));
    changed.removeIf(line -> own.stream().anyMatch(line::contains));
    return changed;
  }

  private Map<String, String> items(Practice victim) {
    Map<String, String> items = new TreeMap<>();
    laptop.map(here -> here.ask("/_local/isolation/items?tenant=" + victim.tenant())).stream()
        .flatMap(JsonNode::propertyStream)
        .forEach(entry -> items.put(entry.getKey(), entry.getValue().asString()));
    return items;
  }

  private int refused() {
    return laptop
        .map(here -> here.ask("/_local/isolation/refused").path("count").asInt())
        .orElse(0);
  }

  private int mails(Practice victim) {
    return laptop.map(here -> here.mails(victim)).orElse(0);
  }
}
