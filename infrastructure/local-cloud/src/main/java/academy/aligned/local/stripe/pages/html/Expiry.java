package academy.aligned.local.stripe.pages.html;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A card's last month, as people type it. */
public final class Expiry {
  private static final Pattern TYPED = Pattern.compile("(0[1-9]|1[0-2]) ?/ ?(?:20)?(\\d{2})");

  private Expiry() {}

  public static Optional<String> wrong(String typed, Instant now) {
    Matcher parts = TYPED.matcher(typed);
    if (!parts.matches()) {
      return Optional.of("Type month and year, like 12 / 34.");
    }
    YearMonth last =
        YearMonth.of(2000 + Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
    return last.isBefore(YearMonth.from(now.atZone(ZoneOffset.UTC)))
        ? Optional.of("This card has expired: type a later month.")
        : Optional.empty();
  }
}
