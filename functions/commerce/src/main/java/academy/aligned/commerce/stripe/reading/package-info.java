/** What Stripe's objects say, in whichever of its versions they come. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.stripe.reading;
