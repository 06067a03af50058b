/** What tests and journeys do to the stand-in that no buyer could. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.stripe.control;
