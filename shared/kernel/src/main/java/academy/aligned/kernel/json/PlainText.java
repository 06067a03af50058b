package academy.aligned.kernel.json;

import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.problem.Problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Texts that every part can store and show: no control characters but tab and line breaks, and no
 * halves of characters, which a database would quietly turn into question marks.
 */
final class PlainText {
  private static final int SHOWN = 40;

  private PlainText() {}

  /** Refuses a request by the fields whose text is unfit. */
  static void require(JsonNode body) {
    List<FieldError> faults = new ArrayList<>();
    look("", body, faults);
    if (!faults.isEmpty()) {
      throw Problem.invalid(
          faults, "Take out control characters and broken ones, and send it again.");
    }
  }

  private static void look(String path, JsonNode node, List<FieldError> faults) {
    if (node.isString()) {
      if (unfit(node.asString())) {
        faults.add(new FieldError(path, "holds a character that cannot be stored or shown"));
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        look(path + "[" + i + "]", node.get(i), faults);
      }
    } else {
      node.properties()
          .forEach(
              field -> {
                String name = shown(field.getKey());
                look(path.isEmpty() ? name : path + "." + name, field.getValue(), faults);
              });
    }
  }

  private static boolean unfit(String text) {
    return text.codePoints().anyMatch(PlainText::unfit);
  }

  private static boolean unfit(int point) {
    boolean control = Character.isISOControl(point) && "\t\n\r".indexOf(point) < 0;
    boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    boolean nobodys = (point & 0xfffe) == 0xfffe;
    return control || half || nobodys;
  }

  /** A name that somebody else chose, fit to be said back to her. */
  static String shown(String name) {
    String plain =
        name.codePoints()
            .map(point -> unfit(point) ? '?' : point)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
  }
}
