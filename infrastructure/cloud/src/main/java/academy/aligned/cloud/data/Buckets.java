package academy.aligned.cloud.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.CorsRule;
import software.amazon.awscdk.services.s3.HttpMethods;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.ObjectOwnership;

/**
 * Where files lie. Only this account's distributions may read, and nobody from outside.
 *
 * @param sites what functions write for each practice's host
 * @param media practitioners' videos and what was made of them
 * @param shells the front end's builds and the exercise library
 */
record Buckets(Bucket sites, Bucket media, Bucket shells) {
  static Buckets create(Stack scope) {
    Bucket media = bucket(scope, "media").build();
    media.addCorsRule(uploads());
    return new Buckets(
        readable(scope, bucket(scope, "sites").build()),
        readable(scope, media),
        readable(scope, bucket(scope, "shells").build()));
  }

  static String name(Stack scope, String purpose) {
    return "aligned-%s-%s-%s".formatted(purpose, scope.getAccount(), scope.getRegion());
  }

  private static Bucket.Builder bucket(Stack scope, String purpose) {
    String id = purpose.substring(0, 1).toUpperCase(Locale.ROOT) + purpose.substring(1);
    return Bucket.Builder.create(scope, id + "Bucket")
        .bucketName(name(scope, purpose))
        .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
        .objectOwnership(ObjectOwnership.BUCKET_OWNER_ENFORCED)
        .encryption(BucketEncryption.S3_MANAGED)
        .enforceSsl(true)
        .versioned(true)
        .lifecycleRules(List.of(tidy()))
        .removalPolicy(RemovalPolicy.RETAIN);
  }

  private static LifecycleRule tidy() {
    return LifecycleRule.builder()
        .abortIncompleteMultipartUploadAfter(Duration.days(2))
        .noncurrentVersionExpiration(Duration.days(30))
        .build();
  }

  /** Browsers put parts by presigned address, which is what protects them, from every practice. */
  private static CorsRule uploads() {
    return CorsRule.builder()
        .allowedOrigins(List.of("*"))
        .allowedMethods(List.of(HttpMethods.PUT))
        .allowedHeaders(List.of("*"))
        .exposedHeaders(List.of("ETag"))
        .maxAge(3600)
        .build();
  }

  /** Scoped to the account and not to one distribution, which would tie the stacks in a ring. */
  private static Bucket readable(Stack scope, Bucket bucket) {
    bucket.addToResourcePolicy(
        PolicyStatement.Builder.create()
            .sid("Distributions")
            .principals(List.of(new ServicePrincipal("cloudfront.amazonaws.com")))
            .actions(List.of("s3:GetObject"))
            .resources(List.of(bucket.arnForObjects("*")))
            .conditions(
                Map.of(
                    "StringEquals", Map.of("AWS:SourceAccount", scope.getAccount()),
                    "ArnLike",
                        Map.of(
                            "AWS:SourceArn",
                            "arn:%s:cloudfront::%s:distribution/*"
                                .formatted(scope.getPartition(), scope.getAccount()))))
            .build());
    return bucket;
  }
}
