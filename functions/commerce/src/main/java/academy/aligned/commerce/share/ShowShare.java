package academy.aligned.commerce.share;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OwnerScope;
import academy.aligned.kernel.events.CommerceEvent.ShareBooked;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Payee;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a practice got of sales that it brought about in a month, to the cent. */
public record ShowShare(ShareRows rows, Directory directory, InstantSource clock)
    implements Handler<OwnerScope, ShowShare.OfMonth, ShowShare.Statement> {

  public record OfMonth(
      @Nullable
          @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])", message = "must be a month: 2027-04")
          String month) {}

  /** One movement: {@code gross} is what {@code fee} and {@code share} add up to. */
  public record Movement(
      Instant at, String order, long gross, long fee, long share, String currency) {}

  public record Total(String currency, long gross, long returned, long fee, long share) {}

  /**
   * @param via what a link to a course says for the sale to be shared
   */
  public record Statement(
      String via,
      int percent,
      boolean begun,
      boolean ready,
      String month,
      List<Movement> movements,
      List<Total> totals) {}

  @Override
  public Statement handle(OwnerScope scope, OfMonth asked) {
    Optional<Payee> payee = directory.payee(scope.tenant());
    String month =
        asked.month() == null ? clock.instant().toString().substring(0, 7) : asked.month();
    List<ShareBooked> booked =
        rows.of(scope, month).stream().sorted(Comparator.comparing(ShareBooked::at)).toList();
    Map<String, List<ShareBooked>> byCurrency =
        booked.stream()
            .collect(
                Collectors.groupingBy(ShareBooked::currency, TreeMap::new, Collectors.toList()));
    return new Statement(
        scope.tenant().value(),
        Shares.PERCENT,
        payee.isPresent(),
        payee.filter(Payee::ready).isPresent(),
        month,
        booked.stream().map(ShowShare::movement).toList(),
        byCurrency.entrySet().stream().map(one -> total(one.getKey(), one.getValue())).toList());
  }

  private static Movement movement(ShareBooked booked) {
    return new Movement(
        booked.at(),
        booked.order(),
        booked.gross(),
        booked.fee(),
        booked.share(),
        booked.currency());
  }

  private static Total total(String currency, List<ShareBooked> booked) {
    return new Total(
        currency,
        booked.stream().mapToLong(ShareBooked::gross).filter(one -> one > 0).sum(),
        -booked.stream().mapToLong(ShareBooked::gross).filter(one -> one < 0).sum(),
        booked.stream().mapToLong(ShareBooked::fee).sum(),
        booked.stream().mapToLong(ShareBooked::share).sum());
  }
}
