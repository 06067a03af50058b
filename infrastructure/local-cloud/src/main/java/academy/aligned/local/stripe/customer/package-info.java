/** Who buys, and with which test card. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.stripe.customer;
