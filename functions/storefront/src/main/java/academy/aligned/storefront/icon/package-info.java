/** Icons, drawn from a logo or from initials. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storefront.icon;
