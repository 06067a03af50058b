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

  /** The public address of a free lesson's paper, on the tenant's own host. */
  public static String address(String course, int version, String lesson) {
    return "/academy/" + folder(course, version) + file(lesson);
  }

  /** Where that lies among the tenant's files for all to see. */
  public static String site(String course, int version, String lesson) {
    return "site" + address(course, version, lesson);
  }
}
