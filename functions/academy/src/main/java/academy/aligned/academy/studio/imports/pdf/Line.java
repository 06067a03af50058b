package academy.aligned.academy.studio.imports.pdf;

/**
 * One line of print.
 *
 * @param size of its largest letters
 * @param left where it begins
 * @param top how far below the page's top it stands
 */
record Line(int page, String text, float size, boolean bold, float left, float top) {
  private static final String BULLET = "^[•●▪‣◦*–-]\\s+";
  private static final String NUMBER = "^\\d{1,2}[.)]\\s+";

  boolean bulleted() {
    return text.matches(BULLET + ".*");
  }

  boolean numbered() {
    return text.matches(NUMBER + ".*");
  }

  boolean item() {
    return bulleted() || numbered();
  }

  String withoutMark() {
    return text.replaceFirst(BULLET, "").replaceFirst(NUMBER, "");
  }
}
