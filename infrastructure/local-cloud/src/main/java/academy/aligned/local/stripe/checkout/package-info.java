/** Checkout Sessions: what is bought, for how much, and how it is paid. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.stripe.checkout;
