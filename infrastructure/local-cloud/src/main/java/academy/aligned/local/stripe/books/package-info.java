/** What the stand-in remembers: Stripe's objects, changed all together or not at all. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.stripe.books;
