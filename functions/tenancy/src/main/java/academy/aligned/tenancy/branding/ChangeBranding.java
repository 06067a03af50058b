package academy.aligned.tenancy.branding;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OwnerScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.problem.Problem.FieldError;
import academy.aligned.tenancy.branding.logo.Logos;
import academy.aligned.tenancy.fields.Hex;
import academy.aligned.tenancy.theme.Shades.Mending;
import academy.aligned.tenancy.theme.Theme;
import academy.aligned.tenancy.theme.ThemeFrom;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes the brand; colours that cannot be read are sent back with the nearest that can. */
public record ChangeBranding(Brands brands, Logos logos)
    implements Handler<OwnerScope, ChangeBranding.BrandingChange, Branding> {

  public record BrandingChange(
      @Positive int ifVersion,
      @NotBlank @Size(max = 80) String name,
      @NotBlank @Size(max = 12) String shortName,
      @NotNull @Size(max = 120) String tagline,
      @Hex String color,
      @Nullable @Valid Theme theme,
      @Nullable String logo,
      @Nullable Typeface typeface,
      @Nullable @Size(max = 280) String welcome) {}

  @Override
  public Branding handle(OwnerScope scope, BrandingChange wanted) {
    Theme theme = wanted.theme() == null ? ThemeFrom.color(wanted.color()) : wanted.theme();
    refuseUnreadable(theme.mendings());
    if (wanted.logo() != null && !logos.has(scope, wanted.logo())) {
      throw Problem.invalid("logo", "is not a logo of this practice; upload it first");
    }
    Brand brand =
        new Brand(
            wanted.name().strip(),
            wanted.shortName().strip(),
            wanted.tagline().strip(),
            wanted.color(),
            theme,
            wanted.logo(),
            wanted.typeface(),
            welcome(wanted.welcome()));
    Brands.Held held = brands.change(scope, wanted.ifVersion(), brand);
    return Branding.of(held.version(), held.brand());
  }

  private static @Nullable String welcome(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static void refuseUnreadable(List<Mending> mendings) {
    if (!mendings.isEmpty()) {
      throw Problem.invalid(
          mendings.stream()
              .map(mending -> new FieldError(mending.field(), mending.message()))
              .toList(),
          mendings.stream().map(ChangeBranding::mend).collect(Collectors.joining(" ")));
    }
  }

  private static String mend(Mending mending) {
    return mending
        .shade()
        .map(shade -> "Set %s to %s.".formatted(mending.field(), shade))
        .orElse("No shade of %s passes; change what it stands on.".formatted(mending.field()));
  }
}
