package academy.aligned.bench.lambda;

import academy.aligned.testkit.parts.EmbeddedDynamo;
import academy.aligned.testkit.world.Embedded;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The embedded database, past all doors: to make ready what is measured. */
public final class Store {
  private Store() {}

  public static DynamoDbClient client() {
    return DynamoDbClient.builder()
        .region(Embedded.REGION)
        .credentialsProvider(Embedded.SELF)
        .httpClient(UrlConnectionHttpClient.create())
        .endpointOverride(EmbeddedDynamo.shared().endpoint())
        .build();
  }
}
