package academy.aligned.tenancy.branding;

import academy.aligned.tenancy.theme.ContrastCheck;
import academy.aligned.tenancy.theme.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A brand as the studio edits it, with how well its colours can be read. */
public record Branding(
    int version,
    String name,
    String shortName,
    String tagline,
    String color,
    @Nullable String logo,
    Typeface typeface,
    @Nullable String welcome,
    Theme theme,
    List<ContrastCheck> checks) {

  static Branding of(int version, Brand brand) {
    return new Branding(
        version,
        brand.name(),
        brand.shortName(),
        brand.tagline(),
        brand.color(),
        brand.logo(),
        brand.letters(),
        brand.welcome(),
        brand.theme(),
        brand.theme().checks());
  }
}
