package academy.aligned.commerce.promotion;

import academy.aligned.commerce.stripe.StripeCatalogue;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OperatorScope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All promotions and how often each was used. */
public record ListPromotions(Promotions promotions, StripeCatalogue stripe)
    implements Handler<OperatorScope, Handler.Nothing, ListPromotions.Report> {

  public record Report(List<PromotionUse> promotions) {}

  public record PromotionUse(
      String promotion,
      String code,
      int percent,
      Map<String, Long> amounts,
      List<String> offers,
      int months,
      int most,
      long used,
      @Nullable Instant expires,
      boolean firstTime,
      boolean active) {

    static PromotionUse of(Promotion promotion, long used) {
      return new PromotionUse(
          promotion.promotion(),
          promotion.code(),
          promotion.percent(),
          promotion.amounts(),
          promotion.offers(),
          promotion.months(),
          promotion.most(),
          used,
          promotion.expires(),
          promotion.firstTime(),
          promotion.active());
    }
  }

  @Override
  public Report handle(OperatorScope scope, Handler.Nothing nothing) {
    return new Report(
        promotions.all(scope).stream()
            .map(one -> PromotionUse.of(one, stripe.use(one.stripe()).used()))
            .toList());
  }
}
