/** How Stripe is spoken to: forms with brackets, keys, idempotency, expansion, lists, errors. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.stripe.wire;
