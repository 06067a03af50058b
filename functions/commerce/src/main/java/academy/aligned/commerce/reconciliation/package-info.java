/** Whether what we know, what we opened and what Stripe has are the same. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.reconciliation;
