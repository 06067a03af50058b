package academy.aligned.local.cognito.store;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.local.cognito.fixture.LoopbackPool;
import academy.aligned.testkit.parts.EmbeddedDynamo;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoRecordsTest extends RecordsContract {
  private final DynamoDbClient dynamo = client();
  private final String table = "cognito-" + UUID.randomUUID();

  @AfterEach
  void close() {
    dynamo.close();
  }

  @Override
  Records records() {
    return DynamoRecords.open(dynamo, table);
  }

  @Test
  void a_pool_opened_again_on_its_table_knows_its_users_and_sign_ins() {
    String refreshToken;
    try (var first = new LoopbackPool(records(), UnaryOperator.identity())) {
      first.member("anna@mail.example");
      refreshToken = first.steps().byCode("anna@mail.example").refreshToken();
    }
    try (var second = new LoopbackPool(records(), UnaryOperator.identity())) {
      var refreshed = second.steps().refresh(refreshToken);
      second.cognito.globalSignOut(it -> it.accessToken(refreshed.accessToken()));
      assertThat(second.steps().byPassword("anna@mail.example", LoopbackPool.PASSWORD).idToken())
          .isNotBlank();
    }
  }

  private static DynamoDbClient client() {
    return DynamoDbClient.builder()
        .endpointOverride(EmbeddedDynamo.shared().endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }
}
