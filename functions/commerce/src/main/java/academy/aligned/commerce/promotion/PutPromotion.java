package academy.aligned.commerce.promotion;

import academy.aligned.commerce.catalogue.Offers;
import academy.aligned.commerce.promotion.ListPromotions.PromotionUse;
import academy.aligned.commerce.stripe.StripeCatalogue;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OperatorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a promotion, or switches it on or off; what it takes off never changes. */
public record PutPromotion(Promotions promotions, Offers offers, StripeCatalogue stripe)
    implements Handler<OperatorScope, PutPromotion.PromotionWish, PromotionUse> {

  /**
   * @param percent off, or 0 when {@code amounts} are
   * @param offers what it is for; none for everything
   * @param months how long it is taken off a subscription; 0 for its first bill
   * @param most how often it may be used
   */
  public record PromotionWish(
      @NotNull @Pattern(regexp = Slug.SHAPE) String promotion,
      @NotNull @Pattern(regexp = "[A-Z0-9]{6,24}", message = "must be 6 to 24 capitals and digits")
          String code,
      @NotNull @Min(0) @Max(100) Integer percent,
      @NotNull @Size(max = 8)
          Map<
                  @Pattern(regexp = "[a-z]{3}", message = "must be a currency such as usd") String,
                  @NotNull @Min(1) @Max(99_999_999) Long>
              amounts,
      @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = Slug.SHAPE) String> offers,
      @NotNull @Min(0) @Max(36) Integer months,
      @NotNull @Min(1) @Max(1_000_000) Integer most,
      @Nullable Instant expires,
      @NotNull Boolean firstTime,
      @NotNull Boolean active) {

    Promotion asPromotion() {
      return new Promotion(
          promotion,
          code,
          percent,
          Map.copyOf(amounts),
          offers,
          months,
          most,
          expires,
          firstTime,
          active,
          "");
    }
  }

  @Override
  public PromotionUse handle(OperatorScope scope, PromotionWish wish) {
    if ((wish.percent() > 0) != wish.amounts().isEmpty()) {
      throw Problem.invalid("percent", "must be given, or amounts, and not both");
    }
    Promotion wanted = wish.asPromotion();
    promotions
        .find(scope, wish.promotion())
        .filter(known -> !known.same(wanted))
        .ifPresent(
            _ -> {
              throw Problem.conflict(
                  "What a promotion takes off never changes.", "Make another one.");
            });
    refuseTaken(scope, wanted);
    List<String> products = products(scope, wish);
    var use = stripe.code(wanted.asCode(products));
    promotions.put(scope, wanted.known(use.id()));
    return PromotionUse.of(wanted, use.used());
  }

  private void refuseTaken(OperatorScope scope, Promotion wanted) {
    promotions.all(scope).stream()
        .filter(other -> other.code().equals(wanted.code()))
        .filter(other -> !other.promotion().equals(wanted.promotion()))
        .findFirst()
        .ifPresent(
            other -> {
              throw Problem.conflict(
                  "The promotion " + other.promotion() + " has this code.", "Choose another code.");
            });
  }

  private List<String> products(OperatorScope scope, PromotionWish wish) {
    List<String> products = new ArrayList<>();
    for (int i = 0; i < wish.offers().size(); i++) {
      String field = "offers[" + i + "]";
      products.add(
          offers
              .find(scope, wish.offers().get(i))
              .map(kept -> kept.offer().product())
              .orElseThrow(() -> Problem.invalid(field, "is not an offer")));
    }
    return products;
  }
}
