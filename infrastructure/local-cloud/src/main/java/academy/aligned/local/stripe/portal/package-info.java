/** The customer portal: how it is set up, and the way into it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.stripe.portal;
