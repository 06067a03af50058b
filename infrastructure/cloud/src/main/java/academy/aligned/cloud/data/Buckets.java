package academy.aligned.cloud.data;

import academy.aligned.cloud.Setting;
import academy.aligned.cloud.check.Accepted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.Key;
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
 * @param copies whole practices, waiting a week for their owners; no distribution reads them
 * @param exports tables while their keepers read practices out of them, a day at most
 * @param shells the front end's builds and the exercise library
 * @param logs who asked for what, for ninety days
 */
record Buckets(
    Bucket sites, Bucket media, Bucket copies, Bucket exports, Bucket shells, Bucket logs) {
  static Buckets create(Stack scope, Setting setting, Key key) {
    Bucket logs = logs(scope, setting);
    Bucket media = sealed(scope, setting, "media", key, logs, tidy());
    media.addCorsRule(uploads());
    return new Buckets(
        readable(scope, sealed(scope, setting, "sites", key, logs, tidy())),
        readable(scope, media),
        sealed(scope, setting, "copies", key, logs, brief(7)),
        sealed(scope, setting, "exports", key, logs, brief(1)),
        readable(scope, sealed(scope, setting, "shells", key, logs, tidy())),
        logs);
  }

  static String name(Stack scope, Setting setting, String purpose) {
    return "%s-%s-%s".formatted(setting.name(purpose), scope.getAccount(), scope.getRegion());
  }

  private static Bucket.Builder bucket(Stack scope, Setting setting, String purpose) {
    String id = purpose.substring(0, 1).toUpperCase(Locale.ROOT) + purpose.substring(1);
    return Bucket.Builder.create(scope, id + "Bucket")
        .bucketName(name(scope, setting, purpose))
        .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
        .enforceSsl(true)
        .removalPolicy(RemovalPolicy.RETAIN);
  }

  private static Bucket sealed(
      Stack scope, Setting setting, String purpose, Key key, Bucket logs, LifecycleRule keeping) {
    return bucket(scope, setting, purpose)
        .objectOwnership(ObjectOwnership.BUCKET_OWNER_ENFORCED)
        .encryption(BucketEncryption.KMS)
        .encryptionKey(key)
        .bucketKeyEnabled(true)
        .serverAccessLogsBucket(logs)
        .serverAccessLogsPrefix("buckets/" + purpose + "/")
        .versioned(true)
        .lifecycleRules(List.of(keeping))
        .build();
  }

  /** S3 and CloudFront deliver logs only where their own key, and their own account, may write. */
  private static Bucket logs(Stack scope, Setting setting) {
    Bucket logs =
        bucket(scope, setting, "logs")
            .objectOwnership(ObjectOwnership.BUCKET_OWNER_PREFERRED)
            .encryption(BucketEncryption.S3_MANAGED)
            .lifecycleRules(List.of(LifecycleRule.builder().expiration(Duration.days(90)).build()))
            .build();
    Accepted.at(logs, "S1", "A log of the log bucket would write about itself without end.");
    return logs;
  }

  private static LifecycleRule tidy() {
    return LifecycleRule.builder()
        .abortIncompleteMultipartUploadAfter(Duration.days(2))
        .noncurrentVersionExpiration(Duration.days(35))
        .build();
  }

  /** Thrown away after some days, and every trace of it the day after. */
  private static LifecycleRule brief(int days) {
    return LifecycleRule.builder()
        .abortIncompleteMultipartUploadAfter(Duration.days(1))
        .expiration(Duration.days(days))
        .noncurrentVersionExpiration(Duration.days(1))
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
            .conditions(ownDistributions(scope))
            .build());
    return bucket;
  }

  static Map<String, Object> ownDistributions(Stack scope) {
    String arns =
        "arn:%s:cloudfront::%s:distribution/*".formatted(scope.getPartition(), scope.getAccount());
    return Map.of(
        "StringEquals", Map.of("AWS:SourceAccount", scope.getAccount()),
        "ArnLike", Map.of("AWS:SourceArn", arns));
  }
}
