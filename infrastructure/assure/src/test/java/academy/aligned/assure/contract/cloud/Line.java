package academy.aligned.assure.contract.cloud;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** Where a cloud's services are and who we are to it. */
public record Line(URI database, URI files, URI control, AwsCredentialsProvider self) {
  public static final Region REGION = Region.US_EAST_1;
  static final SdkHttpClient HTTP = UrlConnectionHttpClient.create();

  /** All services behind one address, as {@code AWS_ENDPOINT_URL} says it. */
  static Line of(URI all, AwsCredentialsProvider self) {
    return new Line(all, all, all, self);
  }

  <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> C to(URI at, B builder) {
    return builder
        .endpointOverride(at)
        .region(REGION)
        .httpClient(HTTP)
        .credentialsProvider(self)
        .build();
  }
}
