package academy.aligned.local.stripe.pages.html;

import academy.aligned.local.http.Reply;
import java.math.BigDecimal;
import java.net.URI;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words, amounts and the frame of every page. */
public final class Html {
  private static final Map<String, String> SIGNS =
      Map.of("usd", "$", "cad", "CA$", "eur", "€", "gbp", "£", "aud", "A$", "nzd", "NZ$");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Html() {}

  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  public static String money(long amount, String currency) {
    String code = currency.toUpperCase(Locale.ROOT);
    int digits = Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
    NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
    format.setMinimumFractionDigits(digits);
    String number = format.format(BigDecimal.valueOf(Math.abs(amount), digits));
    return (amount < 0 ? "−" : "") + SIGNS.getOrDefault(currency, code + " ") + number;
  }

  public static String day(long seconds) {
    return DAY.format(Instant.ofEpochSecond(seconds));
  }

  /** {@code leads} are the addresses to which a form of this page may lead at last. */
  public static Reply page(int status, String title, String body, String... leads) {
    String html =
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%s</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">
        <link rel="stylesheet" href="/_local/stripe.css"></head>
        <body><aside class="notice" aria-label="About this page">
        <strong>Stripe stand-in</strong> — no real money</aside>%s</body></html>"""
            .formatted(escape(title), body);
    return Reply.text(status, "text/html", html)
        .with("cache-control", "no-store")
        .with("referrer-policy", "no-referrer")
        .with("content-security-policy", policy(leads));
  }

  /** A browser follows a form's redirect only where the page said so before. */
  private static String policy(String... leads) {
    String origins =
        Stream.of(leads)
            .filter(lead -> !lead.isEmpty())
            .map(Html::origin)
            .distinct()
            .collect(Collectors.joining(" "));
    return "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' "
        + origins
        + "; frame-ancestors 'none'; base-uri 'none'";
  }

  private static String origin(String url) {
    URI uri = URI.create(url.replaceAll("[{}]", ""));
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  public static Reply sorry(int status, String title, String text) {
    return page(
        status,
        title,
        "<main class=\"card small\"><h1>%s</h1><p>%s</p></main>"
            .formatted(escape(title), escape(text)));
  }

  public static Reply seeOther(String address) {
    return Reply.empty(303).with("location", address).with("cache-control", "no-store");
  }
}
