package academy.aligned.storefront.page.kind;

import academy.aligned.storefront.landing.Landing;
import academy.aligned.storefront.landing.LandingBlock;
import academy.aligned.storefront.page.Card;
import academy.aligned.storefront.page.Frame;
import java.util.List;
import java.util.Objects;

/** A page that an editor put together. */
public record LandingPage(Frame frame, Landing landing, List<Card> cards, boolean praise) {

  /** The cards that a block names, in its order; all of them where it names none. */
  public List<Card> cards(LandingBlock block) {
    List<String> wanted = Objects.requireNonNullElse(block.courses(), List.of());
    return wanted.isEmpty()
        ? cards
        : wanted.stream()
            .flatMap(
                course -> cards.stream().filter(card -> card.path().contains("/" + course + "/")))
            .toList();
  }

  public boolean shown(LandingBlock block) {
    return praise || block.kind() != LandingBlock.Kind.TESTIMONIAL;
  }
}
