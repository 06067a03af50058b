/** What every page is made of. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.stripe.pages.html;
