package academy.aligned.prove.matrix;

import academy.aligned.prove.wire.Line;
import academy.aligned.prove.wire.Said;
import academy.aligned.prove.wire.Shot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends an attack and says whether it broke anything. */
public final class Judge {
  private static final List<String> ALIKE =
      List.of("content-type", "cache-control", "allow", "www-authenticate", "location");

  /** Refusals that tell a foreign thing from a missing one on purpose, and why. */
  public static final Map<String, String> TOLD =
      Map.of(
          "POST /api/practices", "a practice's id and its host are claimed once in the world",
          "PUT /api/me/affiliate", "a code of recommendation is claimed once",
          "POST /api/me/checkout", "two orders of one shop cannot have one id",
          "POST /api/checkout", "two orders of one shop cannot have one id");

  private static final int AGAIN = 3;

  private final Line line;
  private final Map<String, StringBuilder> brought = new HashMap<>();

  public Judge(Line line) {
    this.line = line;
  }

  public Verdict judge(Attack attack) {
    @Nullable Said before = attack.twin() == null ? null : patient(attack.twin());
    Said said = patient(attack.shot());
    if (said.status() >= 500) {
      return Verdict.bad(attack, said, "broke the door: " + shown(said));
    }
    if (!attack.statuses().isEmpty() && !attack.statuses().contains(said.status())) {
      return Verdict.bad(
          attack, said, "got %d, not one of %s".formatted(said.status(), attack.statuses()));
    }
    Optional<String> leak = leak(attack, said);
    if (leak.isPresent()) {
      return Verdict.bad(attack, said, "saw " + leak.get());
    }
    return before == null ? Verdict.good(attack, said) : compared(attack, before, said);
  }

  /** A machine that is too busy is asked again; what is broken stays broken. */
  private Said patient(Shot shot) {
    Said said = line.send(shot);
    for (int left = AGAIN; left > 0 && said.status() == 503; left--) {
      Line.pause(250);
      said = line.send(shot);
    }
    return said;
  }

  /**
   * What is missing is asked for before and after: a thing that one can have once is refused the
   * second time, whatever it is called.
   */
  private Verdict compared(Attack attack, Said before, Said said) {
    String why = differs(attack, said, before);
    if (why.isEmpty() || told(attack, said)) {
      return Verdict.good(attack, said);
    }
    Said after = patient(Objects.requireNonNull(attack.twin()));
    return differs(attack, said, after).isEmpty()
        ? Verdict.good(attack, said)
        : Verdict.bad(attack, said, why);
  }

  private static String differs(Attack attack, Said said, Said missing) {
    if (said.status() != missing.status()) {
      return "got %d and %d for what is missing: %s"
          .formatted(said.status(), missing.status(), shown(said));
    }
    Twins twins = attack.twins();
    String here = twins.plain(said.text());
    String there = twins.plain(missing.text());
    if (!here.equals(there)) {
      return "heard other words than of what is missing: " + apart(here, there);
    }
    return ALIKE.stream()
        .filter(
            name ->
                !twins
                    .plain(said.header(name).orElse(""))
                    .equals(twins.plain(missing.header(name).orElse(""))))
        .findFirst()
        .map(name -> "got another " + name + " than for what is missing")
        .orElse("");
  }

  private static boolean told(Attack attack, Said said) {
    return TOLD.containsKey(attack.route()) && said.status() == 409;
  }

  /** A word of the victim's that no attacker brought there herself. */
  private Optional<String> leak(Attack attack, Said said) {
    StringBuilder kept = brought.computeIfAbsent(attack.shot().host(), _ -> new StringBuilder());
    if (said.ok() && !attack.reads()) {
      kept.append(attack.shot().sent());
    }
    String sent = attack.shot().sent() + (attack.makes() ? kept : "");
    return attack.secrets().stream()
        .filter(word -> said.text().contains(word) && !sent.contains(word))
        .findFirst();
  }

  private static String apart(String here, String there) {
    int at = 0;
    while (at < Math.min(here.length(), there.length()) && here.charAt(at) == there.charAt(at)) {
      at++;
    }
    return cut(here, at) + " ≠ " + cut(there, at);
  }

  private static String cut(String text, int at) {
    return "…" + text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 60)) + "…";
  }

  private static String shown(Said said) {
    return said.text().substring(0, Math.min(200, said.text().length()));
  }
}
