package academy.aligned.academy.certificate.paper;

import academy.aligned.academy.paper.Lettering;
import academy.aligned.kernel.problem.Problem;
import java.text.Normalizer;

/** A name as it will be printed: composed, in one line, of characters that we have. */
public record PrintedName(String text) {
  public static PrintedName of(String typed) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    String line = composed.replaceAll("[\\s\\u00a0]+", " ").strip();
    Lettering.missing(line)
        .ifPresent(
            point -> {
              throw Problem.invalid(
                  "name", "has the character %s, which we cannot print".formatted(named(point)));
            });
    return new PrintedName(line);
  }

  /** A character that people see, and its number; of one that nobody sees the number alone. */
  private static String named(int point) {
    String number = "U+%04X".formatted(point);
    return Lettering.visible(point)
        ? "“%s” (%s)".formatted(Character.toString(point), number)
        : number;
  }
}
