package academy.aligned.commerce.checkout;

import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to buy.
 *
 * @param startNow that the course may begin before the time to withdraw is over
 * @param referral whose code brought her
 * @param via the practice that recommended it
 * @param promotion a code that she has already; she may also type one at Stripe
 */
public record CheckoutWish(
    @NotNull OrderId order,
    @NotNull @Pattern(regexp = Slug.SHAPE) String offer,
    @NotNull @Pattern(regexp = Slug.SHAPE) String price,
    @NotNull @Pattern(regexp = "[a-z]{3}", message = "must be a currency such as usd")
        String currency,
    @Nullable @Valid StartNow startNow,
    @Nullable @Pattern(regexp = Slug.SHAPE) String referral,
    @Nullable TenantId via,
    @Nullable @Pattern(regexp = Slug.SHAPE) String promotion) {}
