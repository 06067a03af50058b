package academy.aligned.tenancy.branding;

import academy.aligned.tenancy.theme.Theme;
import org.jspecify.annotations.Nullable;

/** How a practice looks and what it is called, as it is kept. */
record Brand(
    String name,
    String shortName,
    String tagline,
    String color,
    Theme theme,
    @Nullable String logo,
    @Nullable Typeface typeface,
    @Nullable String welcome) {

  /** Brands from before there was a choice are written in our own letters. */
  Typeface letters() {
    return typeface == null ? Typeface.FIGTREE : typeface;
  }
}
