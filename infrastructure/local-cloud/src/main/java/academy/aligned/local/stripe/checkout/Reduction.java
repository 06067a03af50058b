package academy.aligned.local.stripe.checkout;

import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.catalog.Coupons;
import academy.aligned.local.stripe.catalog.PromotionCodes;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The coupon or promotion code of a session. */
record Reduction(Tx tx, ObjectNode session) {
  /** A code that the buyer typed; why not, if it cannot be used. */
  Optional<String> type(String code) {
    return PromotionCodes.active(tx, code)
        .map(
            found ->
                choose(Shapes.empty().putNull("coupon").put("promotion_code", Fields.id(found))))
        .orElse(Optional.of("This code is invalid."));
  }

  Optional<String> choose(ObjectNode discount) {
    session.putArray("discounts").add(discount);
    Optional<String> refusal = refusal();
    if (refusal.isPresent()) {
      session.putArray("discounts");
    }
    return refusal;
  }

  /** Asked again at the moment of paying: somebody else may have had the last use. */
  Optional<String> refusal() {
    if (code().isPresent()) {
      long sum = Basket.list(session).stream().mapToLong(Reduction::whole).sum();
      String customer = Fields.text(session, "customer");
      String currency = Fields.text(session, "currency");
      String refusal = PromotionCodes.refusal(tx, code().get(), sum, currency, customer);
      return Optional.of(refusal).filter(why -> !why.isEmpty());
    }
    return coupon().filter(c -> !Coupons.valid(tx, c)).map(_ -> "This coupon is no longer valid.");
  }

  private static long whole(ObjectNode item) {
    return Fields.number(item, "_unit") * Fields.number(item, "quantity");
  }

  void remove() {
    session.putArray("discounts");
  }

  Optional<ObjectNode> code() {
    return tx.find("promotion_code", chosen("promotion_code"));
  }

  Optional<ObjectNode> coupon() {
    return code()
        .map(code -> PromotionCodes.coupon(tx, code))
        .or(() -> tx.find("coupon", chosen("coupon")));
  }

  private String chosen(String kind) {
    return Fields.text(session.path("discounts").path(0), kind);
  }

  void redeem() {
    code()
        .ifPresentOrElse(
            code -> PromotionCodes.redeem(tx, code),
            () -> coupon().ifPresent(coupon -> Coupons.redeem(tx, coupon)));
  }
}
