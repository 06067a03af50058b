/** What happened, told to the platform by signed webhooks. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.stripe.event;
