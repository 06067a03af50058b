package academy.aligned.tenancy.address;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The label a practice wants below our domain, and the rules for it. */
record Subdomain(String label) {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final Pattern LETTERS = Pattern.compile("[a-z0-9-]*");

  static Subdomain typed(String text) {
    return new Subdomain(text.strip().toLowerCase(Locale.ROOT));
  }

  /** Why nobody may have it, whoever has what. */
  Optional<String> refusal() {
    if (!LETTERS.matcher(label).matches()) {
      return Optional.of(
          "Use a–z, 0–9 and hyphens only: letters of other scripts can be mistaken for these.");
    }
    if (label.length() < SHORTEST || label.length() > LONGEST) {
      return Optional.of("Use %d to %d characters.".formatted(SHORTEST, LONGEST));
    }
    if (label.startsWith("-") || label.endsWith("-")) {
      return Optional.of("A hyphen cannot be first or last.");
    }
    if (label.startsWith("--", 2)) {
      return Optional.of("Two hyphens in third place are kept for names of other scripts.");
    }
    if (Reserved.word(label)) {
      return Optional.of("This name is kept for the platform.");
    }
    return Reserved.looksLikeOne(label)
        ? Optional.of("This name can be mistaken for one that is kept for the platform.")
        : Optional.empty();
  }

  /** The nearest label that is written as the rules want it, such as {@code bonnies-clinic}. */
  Subdomain slug() {
    String plain =
        Normalizer.normalize(label, Normalizer.Form.NFKD)
            .replace("ß", "ss")
            .replaceAll("[\\p{M}'’]", "")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = trimmed(plain.substring(0, Math.min(plain.length(), LONGEST - 9)));
    return new Subdomain(cut.length() < SHORTEST ? trimmed(cut + "-care") : cut);
  }

  private static String trimmed(String text) {
    return text.replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
  }

  Subdomain with(String ending) {
    return new Subdomain(label + "-" + ending);
  }

  String skeleton() {
    return Skeleton.of(label);
  }
}
