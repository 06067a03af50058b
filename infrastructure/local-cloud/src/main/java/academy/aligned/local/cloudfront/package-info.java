/** What CloudFront does for practices' own hosts, spoken by ourselves in its own protocols. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.cloudfront;
