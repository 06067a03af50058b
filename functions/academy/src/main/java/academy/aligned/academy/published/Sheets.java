package academy.aligned.academy.published;

/** Where the papers of a published course lie, as PDF. */
public final class Sheets {
  private Sheets() {}

  /** The folder of one version's papers, in the bucket that signatures open. */
  public static String folder(String course, int version) {
    return "worksheets/%s/%d/".formatted(course, version);
  }

  /** The paper's name in that folder. */
  public static String file(String lesson) {
    return lesson + ".pdf";
  }

  /** Where the paper of a free lesson lies in the tenant's site, for all to see. */
  public static String free(String course, int version, String lesson) {
    return "academy/" + folder(course, version) + file(lesson);
  }
}
