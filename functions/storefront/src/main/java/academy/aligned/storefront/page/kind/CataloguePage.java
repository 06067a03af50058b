package academy.aligned.storefront.page.kind;

import academy.aligned.storefront.page.Card;
import academy.aligned.storefront.page.Frame;
import java.util.List;
import java.util.Optional;

/** Every course there is. */
public record CataloguePage(
    Frame frame, List<Card> cards, Optional<CoursePage.BundleNote> bundle, boolean plans) {

  public List<Card.Category> categories() {
    return cards.stream().map(Card::category).distinct().sorted().toList();
  }

  public boolean searchable() {
    return cards.size() > 1;
  }
}
