package academy.aligned.local;

import academy.aligned.local.cloudfront.KeyValueStore;
import academy.aligned.local.stream.Commits;
import academy.aligned.storage.wiring.Budget;
import academy.aligned.tenancy.domain.cloudfront.AnyRegion;
import academy.aligned.testkit.parts.EmbeddedFiles;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.appconfigdata.AppConfigDataClient;
import software.amazon.awssdk.services.cloudfront.CloudFrontClient;
import software.amazon.awssdk.services.cloudfrontkeyvaluestore.CloudFrontKeyValueStoreClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.mediaconvert.MediaConvertClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sts.StsClient;

/** The SDK's clients, pointed at this machine. */
public final class Aws {
  static final Region REGION = Region.US_EAST_1;

  private final Place place;
  private final SdkHttpClient http = UrlConnectionHttpClient.create();
  private final Commits commits;

  Aws(Place place) {
    this.place = place;
    this.commits = new Commits(at(DynamoDbClient.builder(), place.database()));
  }

  Commits commits() {
    return commits;
  }

  SdkHttpClient http() {
    return http;
  }

  AwsCredentialsProvider self() {
    return StaticCredentialsProvider.create(
        AwsBasicCredentials.create(EmbeddedFiles.IDENTITY, EmbeddedFiles.CREDENTIAL));
  }

  DynamoDbClient dynamo() {
    return at(
        DynamoDbClient.builder().overrideConfiguration(c -> c.addExecutionInterceptor(commits)),
        place.database());
  }

  DynamoDbStreamsClient streams() {
    return at(DynamoDbStreamsClient.builder(), place.database());
  }

  S3Client s3() {
    return at(S3Client.builder().forcePathStyle(true), place.files());
  }

  StsClient sts() {
    return at(StsClient.builder(), place.control());
  }

  CognitoIdentityProviderClient cognito() {
    return at(CognitoIdentityProviderClient.builder(), place.control());
  }

  MediaConvertClient mediaConvert() {
    return at(MediaConvertClient.builder(), place.control());
  }

  AppConfigDataClient appConfig() {
    return at(
        AppConfigDataClient.builder().overrideConfiguration(Budget.SWITCHES.override()),
        place.control());
  }

  CloudFrontClient cloudFront() {
    return at(CloudFrontClient.builder(), place.control());
  }

  CloudFrontKeyValueStoreClient hostStore() {
    return CloudFrontKeyValueStoreClient.builder()
        .endpointProvider(KeyValueStore.at(place.control()))
        .putAuthScheme(new AnyRegion())
        .region(REGION)
        .httpClient(http)
        .credentialsProvider(self())
        .build();
  }

  SesV2Client ses() {
    return at(SesV2Client.builder(), place.control());
  }

  private <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> C at(
      B builder, URI endpoint) {
    return builder
        .endpointOverride(endpoint)
        .region(REGION)
        .httpClient(http)
        .credentialsProvider(self())
        .build();
  }
}
