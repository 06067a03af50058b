/** Landing pages, which editors put together from blocks. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storefront.landing;
