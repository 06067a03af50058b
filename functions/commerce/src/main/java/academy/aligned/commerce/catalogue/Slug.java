package academy.aligned.commerce.catalogue;

/**
 * The shape of names that we give to offers, prices, courses and promotions; never a program's word
 * for nothing.
 */
public final class Slug {
  public static final String SHAPE = "(?!null$)[a-z][a-z0-9-]{2,59}";

  private Slug() {}
}
