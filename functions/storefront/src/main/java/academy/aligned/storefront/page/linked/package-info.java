/** What search engines read: linked data and the list of pages. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storefront.page.linked;
