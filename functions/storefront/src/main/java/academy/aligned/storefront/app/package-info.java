/** The small files that make a site an app. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storefront.app;
