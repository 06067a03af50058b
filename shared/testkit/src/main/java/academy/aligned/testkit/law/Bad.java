package academy.aligned.testkit.law;

import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A request that is not what its route asks for.
 *
 * @param field where it is wrong, as a problem has to name it; empty for no field
 * @param verdict what has to come of it
 */
record Bad(String what, String field, Verdict verdict, World.Call call) {
  private static final Pattern INSIDES =
      Pattern.compile(
          "Exception|\\.java|\\bat [a-z]+\\.[a-z]+|academy\\.aligned\\.|jackson|hibernate|awssdk|"
              + "\\b(Integer|Long|Double|Boolean|Enum|String|Map|List|Object|Instant|LocalDate"
              + "|TenantId|PatientId|UserId|MediaId)\\b");
  private static final int LONGEST = 4_000;

  enum Verdict {
    /** It is refused and changes nothing. */
    REFUSED,
    /** It changes nothing, and the answer names what is wrong: a handler judges each part. */
    WITHOUT_EFFECT,
    /** It may pass, if its handler agrees; it breaks nothing. */
    EITHER
  }

  /** Every bad request of a route, made out of its good one. */
  static List<Bad> of(World<?> world, Route<?, ?, ?, ?> route, Example example) {
    Good good = Good.of(world, route, example);
    List<Bad> bad = new ArrayList<>(BadAddresses.of(good));
    if (!good.reads()) {
      bad.addAll(BadBodies.of(good));
    }
    return bad;
  }

  /**
   * What is wrong with the answer to it; empty when all is well.
   *
   * @param written units: a try that a limit counts is written too
   * @param changed whether rows of the practice are others now
   */
  List<String> faults(Answer answer, int written, boolean changed) {
    List<String> faults = new ArrayList<>();
    if (answer.ok()) {
      if (verdict == Verdict.REFUSED) {
        faults.add("was taken");
      } else if (verdict == Verdict.WITHOUT_EFFECT && !answer.text().contains(name())) {
        faults.add("was not named in " + answer.text());
      }
    } else {
      faults.addAll(problem(answer));
    }
    if (verdict == Verdict.EITHER ? changed && !answer.ok() : written > 0) {
      faults.add("wrote " + written + " units and answered " + answer.status());
    }
    return faults;
  }

  private List<String> problem(Answer answer) {
    List<String> faults = new ArrayList<>();
    if (answer.status() < 400 || answer.status() >= 500) {
      return List.of("got " + answer.status() + ": " + answer.text());
    }
    if (!"application/problem+json".equals(answer.headers().get("content-type"))) {
      faults.add("is no problem document but " + answer.headers().get("content-type"));
    }
    for (String member : List.of("type", "title", "detail", "mend", "instance")) {
      if (answer.body().path(member).asString("").isBlank()) {
        faults.add("lacks " + member + ": " + answer.text());
      }
    }
    if (answer.body().path("status").asInt() != answer.status()) {
      faults.add("states another status");
    }
    if (INSIDES.matcher(answer.text()).find() || answer.text().length() > LONGEST) {
      faults.add("shows its insides: " + answer.text());
    }
    if (answer.status() == 422 && !field.isEmpty() && !names(answer)) {
      faults.add("does not name " + field + ": " + answer.text());
    }
    return faults;
  }

  /** Names the place, or something within it. */
  private boolean names(Answer answer) {
    return verdict == Verdict.EITHER
        ? !answer.badFields().isEmpty()
        : answer.badFields().stream()
            .anyMatch(
                bad ->
                    bad.equals(field)
                        || bad.startsWith(field + ".")
                        || bad.startsWith(field + "["));
  }

  private String name() {
    return field.substring(field.lastIndexOf('.') + 1).replaceFirst("\\[\\d+]$", "");
  }
}
