/** The Stripe stand-in: Stripe's own protocol, pages and events, and no real money. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.stripe;
