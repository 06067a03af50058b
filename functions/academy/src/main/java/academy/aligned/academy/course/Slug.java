package academy.aligned.academy.course;

/** The shape of names that addresses are made of; never the word a program writes for nothing. */
public final class Slug {
  public static final String SHAPE = "(?!null$)[a-z][a-z0-9-]{2,59}";

  private Slug() {}
}
