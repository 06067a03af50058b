package academy.aligned.academy.published;

/** Where the papers of a published course lie, as PDF. */
public final class Sheets {
  private Sheets() {}

  /** The folder of one version's papers, in the bucket that signatures open. */
  public static String folder(String course, int version) {
    return "media/worksheets/%s/%d/".formatted(course, version);
  }

  /** The paper's name in that folder. */
  public static String file(String lesson) {
    return lesson + ".pdf";
  }
}
