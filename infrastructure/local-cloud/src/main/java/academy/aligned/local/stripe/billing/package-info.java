/** Subscriptions and their invoices, through the months of the movable clock. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.stripe.billing;
