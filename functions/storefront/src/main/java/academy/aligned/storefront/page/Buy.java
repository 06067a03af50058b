package academy.aligned.storefront.page;

import academy.aligned.kernel.events.CommerceEvent.PriceTag;
import academy.aligned.kernel.events.CommerceEvent.Terms;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that can be bought, with its prices. */
public record Buy(String offer, String kind, String title, String summary, List<Option> options) {
  private static final int MONTHS = 12;

  /** One way to pay for it; without an interval it is paid once. */
  public record Option(
      String price, @Nullable String interval, int trialDays, List<Amount> amounts) {
    static Option of(PriceTag tag) {
      return new Option(tag.price(), tag.interval(), tag.trialDays(), Amount.of(tag.amounts()));
    }

    public boolean renews() {
      return interval != null;
    }

    public boolean yearly() {
      return "YEAR".equals(interval);
    }

    /** What stands behind the amount. */
    public String each() {
      return !renews() ? "once" : yearly() ? "a year" : "a month";
    }

    public Optional<Amount> in(String currency) {
      return amounts.stream().filter(amount -> amount.currency().equals(currency)).findFirst();
    }
  }

  public static Buy of(String offer, Terms terms) {
    List<Option> options =
        terms.prices().stream()
            .filter(tag -> !tag.amounts().isEmpty())
            .map(Option::of)
            .sorted(java.util.Comparator.comparing(Option::yearly))
            .toList();
    return new Buy(offer, terms.kind(), terms.title(), terms.summary(), options);
  }

  public Option first() {
    return options.getFirst();
  }

  /** Every currency that something of it can be paid in, the common ones first. */
  public List<Amount> currencies() {
    return first().amounts();
  }

  public boolean once() {
    return !first().renews();
  }

  /** What a year costs less than its twelve months. */
  public List<Amount> yearlySaving(Option yearly) {
    if (!yearly.yearly() || first().yearly()) {
      return List.of();
    }
    return yearly.amounts().stream()
        .flatMap(year -> first().in(year.currency()).map(month -> less(year, month)).stream())
        .filter(saved -> saved.minor() > 0)
        .toList();
  }

  private static Amount less(Amount year, Amount month) {
    return new Amount(year.currency(), MONTHS * month.minor() - year.minor());
  }
}
