package academy.aligned.custody.place;

import academy.aligned.storage.wiring.Settings;
import academy.aligned.storage.wiring.TenantCredentials;
import academy.aligned.storage.wiring.TenantRole;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * An installation seen by those who keep it. Addresses are settings; without them it is the account
 * and region of the credentials. Exports are read with our own rights, and no tenant's rows or
 * files are ever written but with the tenant's.
 *
 * @param lease how long the claim of a run that died keeps others off
 */
public record Installation(
    Names names,
    DynamoDbClient database,
    DynamoDbClient backups,
    S3Client files,
    CognitoIdentityProviderClient people,
    TenantCredentials tenants,
    String pool,
    Duration lease) {
  private static final Duration CALL = Duration.ofSeconds(20);

  public static Installation of(Settings settings) {
    return of(settings, DefaultCredentialsProvider.builder().build(), List.of());
  }

  /** {@code watchers} see each call: the guard where there is no IAM. */
  public static Installation of(
      Settings settings, AwsCredentialsProvider self, List<ExecutionInterceptor> watchers) {
    var at = new Address(settings, self, UrlConnectionHttpClient.create());
    StsClient sts = at.client(StsClient.builder(), "CONTROL_ENDPOINT", List.of());
    return new Installation(
        new Names(settings),
        at.client(DynamoDbClient.builder(), "DATABASE_ENDPOINT", watchers),
        at.client(DynamoDbClient.builder(), "BACKUP_ENDPOINT", List.of()),
        at.client(
            S3Client.builder().forcePathStyle(!settings.get("FILES_ENDPOINT", "").isEmpty()),
            "FILES_ENDPOINT",
            watchers),
        at.client(CognitoIdentityProviderClient.builder(), "CONTROL_ENDPOINT", watchers),
        new TenantRole(sts, settings.get("TENANT_ROLE"), Clock.systemUTC()),
        settings.get("USER_POOL"),
        Duration.parse(settings.get("CLAIM_LEASE", "PT1M")));
  }

  private record Address(Settings settings, AwsCredentialsProvider self, SdkHttpClient http) {
    <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> C client(
        B builder, String endpoint, List<ExecutionInterceptor> watchers) {
      String there = settings.get(endpoint, "");
      if (!there.isEmpty()) {
        builder.endpointOverride(URI.create(there));
      }
      return builder
          .region(Region.of(settings.get("AWS_REGION")))
          .credentialsProvider(self)
          .httpClient(http)
          .overrideConfiguration(
              calls -> {
                calls.apiCallAttemptTimeout(CALL);
                watchers.forEach(calls::addExecutionInterceptor);
              })
          .build();
    }
  }
}
