/** All that a tenant's pages are made from, as one row: what is in which state, and since when. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storefront.shop;
