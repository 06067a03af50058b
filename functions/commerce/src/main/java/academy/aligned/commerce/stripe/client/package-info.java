/** Stripe itself, over its own client. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.stripe.client;
