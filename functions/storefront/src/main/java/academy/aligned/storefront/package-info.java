/** The storefront context. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storefront;
