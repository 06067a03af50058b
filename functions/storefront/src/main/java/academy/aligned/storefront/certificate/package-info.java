/** Pages that vouch for a certificate, or say that it holds no longer. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storefront.certificate;
