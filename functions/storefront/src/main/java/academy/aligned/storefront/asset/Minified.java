package academy.aligned.storefront.asset;

/** A style sheet without what only people need. */
final class Minified {
  private Minified() {}

  static String css(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("\\s+", " ")
        .replaceAll(" ?([{};,]) ?", "$1")
        .replaceAll(": ", ":")
        .replace(";}", "}")
        .strip();
  }
}
