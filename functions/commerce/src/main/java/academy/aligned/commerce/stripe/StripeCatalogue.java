package academy.aligned.commerce.stripe;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Products, prices and codes at Stripe. Each call makes what is missing and keeps what is there.
 */
public interface StripeCatalogue {

  /** {@code offer} is our name of it, and becomes Stripe's id. */
  record Product(String offer, String title, String summary, String kind, List<String> grants) {}

  /**
   * @param price our name of it, and Stripe's lookup key
   * @param interval MONTH, YEAR, or null for what is paid once
   */
  record NewPrice(
      String product, String price, Map<String, Long> amounts, @Nullable String interval) {}

  /**
   * Something off.
   *
   * @param percent off, or 0 when {@code amounts} are
   * @param products whose price it takes off; none for all
   * @param months how long it is taken off a subscription; 0 for the first payment alone
   */
  record Code(
      String promotion,
      String code,
      int percent,
      Map<String, Long> amounts,
      List<String> products,
      int months,
      int most,
      @Nullable Instant expires,
      boolean firstTime,
      boolean active) {}

  /** How often a code was used, of how often it may be. */
  record CodeUse(String id, boolean active, long used) {}

  String product(Product product);

  String price(NewPrice price);

  /** Nobody can buy at this price any more; who has it keeps it. */
  void shelve(String price);

  /** Makes a code, or switches it on or off. */
  CodeUse code(Code code);

  CodeUse use(String id);
}
