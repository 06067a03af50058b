/** Invoices: what they list, what comes off, how they end. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.stripe.billing.invoice;
