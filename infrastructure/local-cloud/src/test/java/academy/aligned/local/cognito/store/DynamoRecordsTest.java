package academy.aligned.local.cognito.store;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.local.cognito.fixture.LoopbackPool;
import academy.aligned.testkit.parts.EmbeddedDynamo;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
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

  @Test
  void a_write_whose_answer_was_lost_is_sent_again_and_done_once() {
    var line = new LossyLine(UrlConnectionHttpClient.create());
    try (var lossy = client(line)) {
      var records = DynamoRecords.open(lossy, table);
      line.loseTheNext();
      assertThat(records.commit(List.of(new Change.Put(Kind.SESSION, "a", 0, "{}", null))))
          .isTrue();
      line.loseTheNext();
      assertThat(records.commit(List.of(new Change.Remove(Kind.SESSION, "a", 1)))).isTrue();
      assertThat(records.commit(List.of(new Change.Remove(Kind.SESSION, "a", 1)))).isFalse();
      assertThat(line.lost()).isEqualTo(2);
    }
  }

  private static DynamoDbClient client() {
    return client(UrlConnectionHttpClient.create());
  }

  private static DynamoDbClient client(SdkHttpClient http) {
    return DynamoDbClient.builder()
        .endpointOverride(EmbeddedDynamo.shared().endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(http)
        .build();
  }
}
