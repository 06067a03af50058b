package academy.aligned.commerce.catalogue;

/** The shape of names that we give to offers, prices, courses and promotions. */
public final class Slug {
  public static final String SHAPE = "[a-z0-9][a-z0-9-]{2,59}";

  private Slug() {}
}
