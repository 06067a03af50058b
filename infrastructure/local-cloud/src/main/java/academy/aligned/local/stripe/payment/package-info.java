/**
 * Money that moves: intents, charges, refunds, disputes, transfers, and the balance they change.
 */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.stripe.payment;
