/**
 * The pages that buyers and practices see: plain forms, no script, and no doubt that no money
 * moves.
 */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.stripe.pages;
