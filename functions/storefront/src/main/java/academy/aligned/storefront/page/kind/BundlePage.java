package academy.aligned.storefront.page.kind;

import academy.aligned.storefront.page.Amount;
import academy.aligned.storefront.page.Buy;
import academy.aligned.storefront.page.Card;
import academy.aligned.storefront.page.Frame;
import java.util.List;

/**
 * Several courses for one price.
 *
 * @param saved what one saves by it, in each currency where all prices are known
 */
public record BundlePage(Frame frame, Buy buy, List<Card> cards, List<Amount> saved) {

  /** What the parts cost on their own, less the whole. */
  public static List<Amount> saving(Buy bundle, List<Card> cards) {
    return bundle.first().amounts().stream()
        .map(whole -> saving(whole, cards))
        .filter(saved -> saved.minor() > 0)
        .toList();
  }

  private static Amount saving(Amount whole, List<Card> cards) {
    List<Amount> parts =
        cards.stream()
            .flatMap(card -> card.price().stream())
            .filter(amount -> amount.currency().equals(whole.currency()))
            .toList();
    long sum = parts.stream().mapToLong(Amount::minor).sum();
    return new Amount(whole.currency(), parts.size() == cards.size() ? sum - whole.minor() : 0);
  }
}
