package academy.aligned.local.stripe.pages.html;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All countries, by name. */
public final class Countries {
  private record Country(String code, String name) {}

  private static final List<Country> ALL =
      Stream.of(Locale.getISOCountries())
          .map(code -> new Country(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
          .sorted(Comparator.comparing(Country::name))
          .toList();

  private Countries() {}

  public static boolean known(String code) {
    return ALL.stream().anyMatch(country -> country.code().equals(code));
  }

  public static String options(String chosen) {
    return ALL.stream()
        .map(
            country ->
                "<option value=\"%s\"%s>%s</option>"
                    .formatted(
                        country.code(),
                        country.code().equals(chosen) ? " selected" : "",
                        Html.escape(country.name())))
        .collect(Collectors.joining());
  }
}
