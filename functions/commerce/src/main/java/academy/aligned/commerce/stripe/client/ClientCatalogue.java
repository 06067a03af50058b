package academy.aligned.commerce.stripe.client;

import static academy.aligned.commerce.stripe.client.Asking.known;
import static academy.aligned.commerce.stripe.client.Asking.once;
import static academy.aligned.commerce.stripe.client.Asking.stripe;

import academy.aligned.commerce.stripe.StripeCatalogue;
import com.stripe.StripeClient;
import com.stripe.model.PromotionCode;
import com.stripe.param.CouponCreateParams;
import com.stripe.param.PriceCreateParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.PriceUpdateParams;
import com.stripe.param.ProductCreateParams;
import com.stripe.param.ProductUpdateParams;
import com.stripe.param.PromotionCodeCreateParams;
import com.stripe.param.PromotionCodeListParams;
import com.stripe.param.PromotionCodeUpdateParams;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is for sale, at Stripe. */
record ClientCatalogue(StripeClient client) implements StripeCatalogue {

  @Override
  public String product(Product product) {
    String id = "offer-" + product.offer();
    if (known(() -> client.v1().products().retrieve(id)).isEmpty()) {
      var made = ProductCreateParams.builder().setId(id).setName(product.title());
      if (!product.summary().isBlank()) {
        made.setDescription(product.summary());
      }
      made.putMetadata("kind", product.kind());
      made.putMetadata("grants", String.join(" ", product.grants()));
      return stripe(() -> client.v1().products().create(made.build())).getId();
    }
    var changed =
        ProductUpdateParams.builder()
            .setName(product.title())
            .putMetadata("kind", product.kind())
            .putMetadata("grants", String.join(" ", product.grants()));
    if (!product.summary().isBlank()) {
      changed.setDescription(product.summary());
    }
    return stripe(() -> client.v1().products().update(id, changed.build())).getId();
  }

  @Override
  public String price(NewPrice price) {
    var named = PriceListParams.builder().addLookupKey(price.price()).setLimit(1L).build();
    return stripe(() -> client.v1().prices().list(named)).getData().stream()
        .findFirst()
        .map(this::offered)
        .orElseGet(() -> create(price));
  }

  /** What was taken off the shelf before is on it again. */
  private String offered(com.stripe.model.Price there) {
    if (!Boolean.TRUE.equals(there.getActive())) {
      var on = PriceUpdateParams.builder().setActive(true).build();
      stripe(() -> client.v1().prices().update(there.getId(), on));
    }
    return there.getId();
  }

  private String create(NewPrice price) {
    String base = price.amounts().containsKey("usd") ? "usd" : first(price.amounts());
    var made =
        PriceCreateParams.builder()
            .setProduct(price.product())
            .setLookupKey(price.price())
            .setCurrency(base)
            .setUnitAmount(price.amounts().get(base))
            .putMetadata("price", price.price());
    price
        .amounts()
        .forEach(
            (currency, amount) -> {
              if (!currency.equals(base)) {
                made.putCurrencyOption(
                    currency,
                    PriceCreateParams.CurrencyOption.builder().setUnitAmount(amount).build());
              }
            });
    if (price.interval() != null) {
      made.setRecurring(
          PriceCreateParams.Recurring.builder()
              .setInterval(
                  PriceCreateParams.Recurring.Interval.valueOf(
                      price.interval().toUpperCase(Locale.ROOT)))
              .build());
    }
    return stripe(() -> client.v1().prices().create(made.build(), once("price/" + price.price())))
        .getId();
  }

  private static String first(Map<String, Long> amounts) {
    return amounts.keySet().stream().sorted().findFirst().orElseThrow();
  }

  @Override
  public void shelve(String price) {
    var off = PriceUpdateParams.builder().setActive(false).build();
    stripe(() -> client.v1().prices().update(price, off));
  }

  @Override
  public CodeUse code(Code code) {
    if (known(() -> client.v1().coupons().retrieve(code.promotion())).isEmpty()) {
      stripe(() -> client.v1().coupons().create(coupon(code)));
    }
    Optional<PromotionCode> there = found(code.code());
    if (there.isEmpty()) {
      var made = stripe(() -> client.v1().promotionCodes().create(promotion(code)));
      return use(made);
    }
    var set = PromotionCodeUpdateParams.builder().setActive(code.active()).build();
    return use(stripe(() -> client.v1().promotionCodes().update(there.get().getId(), set)));
  }

  private Optional<PromotionCode> found(String code) {
    var named = PromotionCodeListParams.builder().setCode(code).setLimit(1L).build();
    return stripe(() -> client.v1().promotionCodes().list(named)).getData().stream().findFirst();
  }

  private static CouponCreateParams coupon(Code code) {
    var made = CouponCreateParams.builder().setId(code.promotion()).setName(code.promotion());
    if (code.percent() > 0) {
      made.setPercentOff(BigDecimal.valueOf(code.percent()));
    } else {
      String base = first(code.amounts());
      made.setCurrency(base).setAmountOff(code.amounts().get(base));
      code.amounts()
          .forEach(
              (currency, amount) -> {
                if (!currency.equals(base)) {
                  made.putCurrencyOption(
                      currency,
                      CouponCreateParams.CurrencyOption.builder().setAmountOff(amount).build());
                }
              });
    }
    if (!code.products().isEmpty()) {
      made.setAppliesTo(
          CouponCreateParams.AppliesTo.builder().addAllProduct(code.products()).build());
    }
    return code.months() > 0
        ? made.setDuration(CouponCreateParams.Duration.REPEATING)
            .setDurationInMonths((long) code.months())
            .build()
        : made.setDuration(CouponCreateParams.Duration.ONCE).build();
  }

  private static PromotionCodeCreateParams promotion(Code code) {
    var made =
        PromotionCodeCreateParams.builder()
            .setPromotion(
                PromotionCodeCreateParams.Promotion.builder()
                    .setType(PromotionCodeCreateParams.Promotion.Type.COUPON)
                    .setCoupon(code.promotion())
                    .build())
            .setCode(code.code())
            .setActive(code.active())
            .setMaxRedemptions((long) code.most())
            .setRestrictions(
                PromotionCodeCreateParams.Restrictions.builder()
                    .setFirstTimeTransaction(code.firstTime())
                    .build());
    if (code.expires() != null) {
      made.setExpiresAt(code.expires().getEpochSecond());
    }
    return made.build();
  }

  @Override
  public CodeUse use(String id) {
    return use(stripe(() -> client.v1().promotionCodes().retrieve(id)));
  }

  private static CodeUse use(PromotionCode code) {
    return new CodeUse(code.getId(), code.getActive(), code.getTimesRedeemed());
  }
}
