package academy.aligned.commerce.affiliate;

import academy.aligned.commerce.affiliate.Affiliates.Earning;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an affiliate earned in a month, to the cent. */
public record ShowStatement(Affiliates affiliates)
    implements Handler<LearnerScope, ShowStatement.OfMonth, ShowStatement.MonthStatement> {

  public record OfMonth(
      @NotNull @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])", message = "must be a month: 2027-04")
          String month) {}

  /** Whether it is paid, or when it will be. */
  public record Line(
      Instant at,
      String title,
      long gross,
      long share,
      String currency,
      Instant due,
      boolean paid) {}

  public record Sum(String currency, long gross, long returned, long kept, long share) {}

  public record MonthStatement(String month, List<Line> lines, List<Sum> sums) {}

  @Override
  public MonthStatement handle(LearnerScope scope, OfMonth asked) {
    List<Earning> earnings = affiliates.earnings(scope, scope.user(), asked.month());
    Map<String, List<Earning>> byCurrency =
        earnings.stream()
            .collect(Collectors.groupingBy(Earning::currency, TreeMap::new, Collectors.toList()));
    return new MonthStatement(
        asked.month(),
        earnings.stream().map(ShowStatement::line).toList(),
        byCurrency.entrySet().stream().map(one -> sum(one.getKey(), one.getValue())).toList());
  }

  private static Line line(Earning earning) {
    return new Line(
        earning.at(),
        earning.title(),
        earning.gross(),
        earning.share(),
        earning.currency(),
        earning.due(),
        earning.transfer() != null);
  }

  /** What came is what she gets, what we keep and what went back. */
  private static Sum sum(String currency, List<Earning> earnings) {
    long gross = earnings.stream().mapToLong(Earning::gross).filter(one -> one > 0).sum();
    long returned = -earnings.stream().mapToLong(Earning::gross).filter(one -> one < 0).sum();
    long share = earnings.stream().mapToLong(Earning::share).sum();
    return new Sum(currency, gross, returned, gross - returned - share, share);
  }
}
