/** What Stripe tells us, believed only when it is signed. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.webhook;
