/** The edge as CloudFront is. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.domain.cloudfront;
