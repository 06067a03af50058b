package academy.aligned.storefront.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates, compiled with the build; what is put into them is escaped for where it stands. */
public final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          "academy.aligned.storefront.template");

  private Templates() {}

  /** The page as a whole document. */
  public static String html(String template, Object page) {
    StringOutput out = new StringOutput(32 * 1024);
    ENGINE.render(template + ".jte", page, out);
    return out.toString();
  }
}
