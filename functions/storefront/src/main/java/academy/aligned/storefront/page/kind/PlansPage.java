package academy.aligned.storefront.page.kind;

import academy.aligned.storefront.page.Buy;
import academy.aligned.storefront.page.Card;
import academy.aligned.storefront.page.Frame;
import java.util.List;

/** Ways to have all courses for as long as one pays. */
public record PlansPage(
    Frame frame,
    List<Buy> tiers,
    List<Buy> licences,
    List<CoursePage.BundleNote> bundles,
    List<Card> cards) {}
