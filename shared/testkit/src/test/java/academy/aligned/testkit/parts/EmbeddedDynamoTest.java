package academy.aligned.testkit.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

class EmbeddedDynamoTest {
  @Test
  void what_was_written_to_a_folder_is_there_after_a_restart(@TempDir Path folder) {
    try (EmbeddedDynamo first = EmbeddedDynamo.at(folder, 0);
        DynamoDbClient client = client(first)) {
      createTable(client);
      client.putItem(r -> r.tableName("notes").item(Map.of("pk", AttributeValue.fromS("a"))));
    }
    try (EmbeddedDynamo second = EmbeddedDynamo.at(folder, 0);
        DynamoDbClient client = client(second)) {
      var found =
          client.getItem(r -> r.tableName("notes").key(Map.of("pk", AttributeValue.fromS("a"))));
      assertThat(found.hasItem()).isTrue();
    }
  }

  @Test
  void only_this_machine_reaches_it() throws SocketException {
    int port = EmbeddedDynamo.shared().endpoint().getPort();
    Stream<InetAddress> outward =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(a -> !a.isLoopbackAddress());
    assertThat(outward).allSatisfy(address -> refuses(new InetSocketAddress(address, port)));
  }

  @Test
  void two_stores_live_side_by_side() {
    try (EmbeddedDynamo other = EmbeddedDynamo.inMemory();
        DynamoDbClient client = client(other)) {
      createTable(client);
      assertThat(client(EmbeddedDynamo.shared()).listTables().tableNames()).doesNotContain("notes");
    }
  }

  private static void refuses(InetSocketAddress address) {
    Assertions.assertThatException()
        .isThrownBy(
            () -> {
              try (Socket socket = new Socket()) {
                socket.connect(address, 500);
              }
            });
  }

  private static void createTable(DynamoDbClient client) {
    client.createTable(
        t ->
            t.tableName("notes")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                    AttributeDefinition.builder()
                        .attributeName("pk")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(
                    KeySchemaElement.builder().attributeName("pk").keyType(KeyType.HASH).build()));
  }

  private static DynamoDbClient client(EmbeddedDynamo dynamo) {
    return DynamoDbClient.builder()
        .endpointOverride(dynamo.endpoint())
        .region(Region.EU_CENTRAL_1)
        .httpClient(UrlConnectionHttpClient.create())
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "secret")))
        .build();
  }
}
