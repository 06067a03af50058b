package academy.aligned.local.seed.shop;

import academy.aligned.local.seed.Accounts;
import academy.aligned.local.seed.AtOnce;
import academy.aligned.local.seed.Patience;
import academy.aligned.local.seed.Visitor;
import academy.aligned.local.seed.shop.Sale.Fate;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Three hundred purchases, with refunds, disputes and pauses among them. What was sold before is
 * not sold again, so that a seed that was broken off goes on.
 */
public record Sales(Visitor operator, Accounts accounts, InstantSource clock) {
  private static final Duration REST = Duration.ofDays(30);
  private static final long PART = 1_000;

  public void seed(Consumer<String> tell) {
    List<Sale> all = Sale.all();
    if (lastOfEach(all).allMatch(this::over)) {
      return;
    }
    if (!Counter.takes(begin(all.getFirst()))) {
      tell.accept("nothing sold: the Checkout page is Stripe's own");
      return;
    }
    AtOnce.each(all, this::sell);
    tell.accept("%d purchases paid".formatted(all.size()));
    AtOnce.each(all.stream().filter(sale -> sale.fate() != Fate.KEPT).toList(), this::follow);
    lastOfEach(all)
        .forEach(sale -> Patience.until("the sale to " + sale.email(), () -> over(sale)));
    tell.accept(
        "%d refunded, %d disputed, %d paused, %d cancelled"
            .formatted(
                count(Fate.REFUNDED) + count(Fate.PARTLY_REFUNDED),
                count(Fate.DISPUTED),
                count(Fate.PAUSED),
                count(Fate.CANCELLED)));
  }

  /** They are done in order: where these are, all are. */
  private static Stream<Sale> lastOfEach(List<Sale> all) {
    return Arrays.stream(Fate.values())
        .map(fate -> all.stream().filter(sale -> sale.fate() == fate).toList().getLast());
  }

  private static long count(Fate fate) {
    return Sale.all().stream().filter(sale -> sale.fate() == fate).count();
  }

  private void sell(Sale sale) {
    if (!settled(sale)) {
      new Counter(operator.edge()).pay(begin(sale), sale);
    }
  }

  /** The address of its Checkout page. */
  private String begin(Sale sale) {
    Map<String, Object> wish =
        Map.of(
            "order", sale.order(),
            "offer", sale.offer(),
            "price", sale.price(),
            "currency", sale.currency(),
            "startNow", Map.of("version", "demo-2026", "accepted", true));
    Visitor buyer = buyer(sale);
    return buyer
        .post(sale.member() ? "/api/me/checkout" : "/api/checkout", wish)
        .path("url")
        .asString();
  }

  private Visitor buyer(Sale sale) {
    Visitor platform = Visitor.at(operator.edge(), operator.host());
    if (!sale.member()) {
      return platform;
    }
    accounts.make(sale.email(), sale.name());
    return platform.signedIn(sale.email());
  }

  private void follow(Sale sale) {
    Patience.until("the payment of " + sale.email(), () -> settled(sale));
    if (over(sale)) {
      return;
    }
    switch (sale.fate()) {
      case REFUNDED -> refund(sale, purchase(sale).path("paid").asLong());
      case PARTLY_REFUNDED -> refund(sale, PART);
      case PAUSED -> mine(sale, "PAUSE", Map.of("resumes", rested()));
      case CANCELLED -> mine(sale, "CANCEL", Map.of());
      case DISPUTED, KEPT -> {}
    }
  }

  /** Whether what was to become of it has. */
  private boolean over(Sale sale) {
    JsonNode purchase = purchase(sale);
    return switch (sale.fate()) {
      case KEPT -> settled(sale);
      case REFUNDED -> purchase.path("state").asString("").equals("REVOKED");
      case PARTLY_REFUNDED -> purchase.path("refunded").asLong(0) > 0;
      case DISPUTED -> purchase.path("reason").asString("").equals("DISPUTED");
      case PAUSED -> purchase.path("paused").asBoolean(false);
      case CANCELLED -> purchase.has("ends");
    };
  }

  private void refund(Sale sale, long amount) {
    operator.post(
        "/api/platform/purchases/" + sale.order() + "/refund",
        Map.of(
            "refund",
            sale.refund(),
            "amount",
            amount,
            "reason",
            "GOODWILL",
            "note",
            "The demo shows what a refund looks like."));
  }

  private String rested() {
    return clock.instant().plus(REST).truncatedTo(ChronoUnit.DAYS).toString();
  }

  /** Once she is offered it: a subscription is known a moment after its payment. */
  private void mine(Sale sale, String act, Map<String, Object> body) {
    Patience.until(
        act + " of " + sale.email(),
        () -> purchase(sale).path("actions").valueStream().anyMatch(a -> a.asString().equals(act)));
    String path = "/api/me/purchases/" + sale.order() + "/" + act.toLowerCase(Locale.ROOT);
    buyer(sale).post(path, body);
  }

  private boolean settled(Sale sale) {
    String state = purchase(sale).path("state").asString("");
    return !state.isEmpty() && !state.equals("PENDING");
  }

  private JsonNode purchase(Sale sale) {
    return operator
        .get("/api/platform/buyers?email=" + sale.email())
        .path("purchases")
        .path(0)
        .path("purchase");
  }
}
