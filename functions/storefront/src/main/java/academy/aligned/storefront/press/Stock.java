package academy.aligned.storefront.press;

import academy.aligned.kernel.events.CommerceEvent.Terms;
import academy.aligned.storefront.asset.Assets;
import academy.aligned.storefront.course.Course;
import academy.aligned.storefront.landing.Landing;
import academy.aligned.storefront.page.Buy;
import academy.aligned.storefront.page.Card;
import academy.aligned.storefront.page.Frame;
import academy.aligned.storefront.page.kind.CoursePage.BundleNote;
import academy.aligned.storefront.shop.Shop;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Everything that one printing of the pages is made from: one moment of the shop, read whole. */
record Stock(Shop shop, List<Course> courses, List<Landing> landings, URI platform) {
  private static final String PICTURE = "/library/media/walking.jpg";

  Stock {
    courses = courses.stream().sorted(Comparator.comparing(Course::title)).toList();
  }

  String origin() {
    return shop.face().origin(platform);
  }

  Frame frame(String path, String section, String title, String description) {
    return new Frame(
        shop.face().shownAt(platform),
        path,
        section,
        title,
        description,
        PICTURE,
        true,
        Assets.ALL,
        List.of());
  }

  Optional<Buy> buy(Course course) {
    return offers("COURSE").entrySet().stream()
        .filter(offer -> offer.getValue().courses().equals(List.of(course.course())))
        .map(offer -> Buy.of(offer.getKey(), offer.getValue()))
        .findFirst();
  }

  /** The courses' cards, in the order of a family's stages. */
  List<Card> cards() {
    return courses.stream()
        .map(course -> Card.of(course, buy(course)))
        .sorted(Comparator.comparing(Card::category).thenComparing(Card::title))
        .toList();
  }

  List<Card> cards(List<String> wanted) {
    return cards().stream()
        .filter(card -> wanted.stream().anyMatch(course -> card.path().equals(pathOf(course))))
        .toList();
  }

  List<BundleNote> bundles() {
    return offers("BUNDLE").entrySet().stream()
        .map(offer -> bundle(offer.getKey(), offer.getValue()))
        .toList();
  }

  Optional<BundleNote> bundleWith(Course course) {
    return offers("BUNDLE").entrySet().stream()
        .filter(offer -> offer.getValue().courses().contains(course.course()))
        .map(offer -> bundle(offer.getKey(), offer.getValue()))
        .findFirst();
  }

  private static BundleNote bundle(String offer, Terms terms) {
    return new BundleNote(terms.title(), "/bundles/" + offer + "/", Buy.of(offer, terms));
  }

  /** Of this kind, the cheapest first. */
  List<Buy> buys(String kind) {
    return offers(kind).entrySet().stream()
        .map(offer -> Buy.of(offer.getKey(), offer.getValue()))
        .sorted(Comparator.comparingLong(buy -> buy.currencies().getFirst().minor()))
        .toList();
  }

  Terms terms(Buy buy) {
    return Objects.requireNonNull(shop.selling().get(buy.offer()), buy.offer());
  }

  boolean hasPlans() {
    return !offers("TIER").isEmpty();
  }

  boolean praise() {
    return shop.profile().testimonials();
  }

  private Map<String, Terms> offers(String kind) {
    Map<String, Terms> chosen = new java.util.LinkedHashMap<>(shop.selling());
    chosen.values().removeIf(terms -> !terms.kind().equals(kind));
    return chosen;
  }

  private static String pathOf(String course) {
    return "/courses/" + course + "/";
  }
}
