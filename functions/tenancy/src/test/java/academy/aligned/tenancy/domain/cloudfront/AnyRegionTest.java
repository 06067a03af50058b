package academy.aligned.tenancy.domain.cloudfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudfrontkeyvaluestore.CloudFrontKeyValueStoreClient;

/** What AWS's own client sends to the store with our signer in it, by AWS's own rules. */
class AnyRegionTest {
  private static final String STORE =
      "arn:aws:cloudfront::123456789012:key-value-store/a0b1c2d3-0000-4000-8000-000000000000";

  private final List<SdkHttpRequest> sent = new ArrayList<>();

  @Test
  void the_store_is_asked_at_the_accounts_address_signed_for_any_region() {
    var client =
        CloudFrontKeyValueStoreClient.builder()
            .putAuthScheme(new AnyRegion())
            .region(Region.EU_CENTRAL_1)
            .httpClient(new Line())
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsSessionCredentials.create("AK", "SK", "token")))
            .build();
    KeyValueHosts hosts = new KeyValueHosts(client, STORE);
    assertThatThrownBy(() -> hosts.keep(() -> Map.of("a.example", Optional.of("{}"))))
        .isInstanceOf(RuntimeException.class);
    SdkHttpRequest request = sent.getFirst();
    assertThat(request.host()).isEqualTo("123456789012.cloudfront-kvs.global.api.aws");
    assertThat(request.firstMatchingHeader("X-Amz-Region-Set")).contains("*");
    assertThat(request.firstMatchingHeader("X-Amz-Security-Token")).contains("token");
    assertThat(request.firstMatchingHeader("Authorization").orElseThrow())
        .startsWith("AWS4-ECDSA-P256-SHA256 Credential=AK/")
        .contains("/cloudfront-keyvaluestore/aws4_request, SignedHeaders=");
  }

  /** A line that is cut where the wire begins. */
  private final class Line implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      sent.add(request.httpRequest());
      throw new IllegalStateException("cut");
    }

    @Override
    public void close() {}
  }
}
