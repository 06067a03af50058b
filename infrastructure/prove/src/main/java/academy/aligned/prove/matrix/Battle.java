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

  public Outcome fight(Front front) {
    return fight(front, Integer.MAX_VALUE);
  }

  /** Until so many breaches are found. */
  public Outcome fight(Front front, int enough) {
    front.before().run();
    laptop.ifPresent(Laptop::settle);
    Practice victim = front.victim();
    Map<String, String> before = items(victim);
    int refused = refused();
    int mails = mails(victim);
    List<Verdict> verdicts = new ArrayList<>();
    int breaches = 0;
    for (Attack attack : inOrder(front.attacks())) {
      Verdict verdict = judge.judge(attack);
      verdicts.add(verdict);
      breaches += verdict.breach() ? 1 : 0;
      if (breaches >= enough) {
        break;
      }
    }
    laptop.ifPresent(Laptop::settle);
    int hits = front.probing() ? 0 : refused() - refused;
    List<String> changed = changed(before, items(victim), own(front));
    return new Outcome(verdicts, changed, hits, mails(victim) - mails);
  }

  /** Without what reads alike once the fault is out again: that was not the fault. */
  public Outcome confirmed(Outcome outcome) {
    List<Verdict> kept =
        outcome.verdicts().stream()
            .filter(
                verdict ->
                    !verdict.breach()
                        || !verdict.attack().reads()
                        || !judge.judge(verdict.attack()).breach())
            .toList();
    return new Outcome(kept, outcome.changed(), outcome.refused(), outcome.mails());
  }

  private static Set<String> own(Front front) {
    Set<String> own = new HashSet<>(front.own());
    front.attacks().forEach(attack -> own.addAll(attack.twins().made()));
    return own;
  }

  /** What makes things comes last: it makes the attackers own what did not exist before. */
  private static List<Attack> inOrder(List<Attack> attacks) {
    return attacks.stream()
        .sorted(Comparator.comparing(Attack::makes).thenComparing(attack -> !attack.reads()))
        .toList();
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
