/** What is sold, for how much, and what makes it cheaper. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.stripe.catalog;
