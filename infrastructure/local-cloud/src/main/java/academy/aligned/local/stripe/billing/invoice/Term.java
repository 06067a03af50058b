package academy.aligned.local.stripe.billing.invoice;

import academy.aligned.local.stripe.books.Fields;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** How long a price pays for. */
public record Term(ChronoUnit unit, long count) {
  public static Term of(ObjectNode price) {
    String unit = Fields.text(price, "recurring.interval").toUpperCase(Locale.ROOT) + "S";
    return new Term(ChronoUnit.valueOf(unit), Fields.number(price, "recurring.interval_count"));
  }

  /** The end of the term that runs at {@code from}; months end where they began, by the anchor. */
  public long end(long anchor, long from) {
    ZonedDateTime start = Instant.ofEpochSecond(anchor).atZone(ZoneOffset.UTC);
    long times = 0;
    long end = anchor;
    while (end <= from) {
      times++;
      end = start.plus(count * times, unit).toEpochSecond();
    }
    return end;
  }
}
