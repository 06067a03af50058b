/** What an editor says of the storefront as a whole. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storefront.profile;
