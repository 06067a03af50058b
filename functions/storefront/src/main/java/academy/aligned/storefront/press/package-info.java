/** Writing a tenant's public pages whenever something that they show has changed. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storefront.press;
