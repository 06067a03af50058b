package academy.aligned.kernel.text;

/** Names that stand in addresses: of courses, lessons, pages. */
public final class Slug {
  /** Never the word that some programs write for nothing. */
  public static final String SHAPE = "(?!null$)[a-z][a-z0-9-]{2,59}";

  private Slug() {}
}
