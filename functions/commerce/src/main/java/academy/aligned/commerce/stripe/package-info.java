/** The ports to Stripe: what we ask of it, in our own words. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.stripe;
