/** The style sheet, the script and the letters of all public pages. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storefront.asset;
