/** What every public page is made of, and the templates that write it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storefront.page;
