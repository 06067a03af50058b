/** Writing a practice's public files when its brand changes. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storefront.publishing;
