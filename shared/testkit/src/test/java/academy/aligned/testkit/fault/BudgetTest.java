package academy.aligned.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.storage.wiring.Budget;
import academy.aligned.testkit.world.Embedded;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** However a service fails, and for however long, a call to it ends within its budget. */
class BudgetTest {
  private static final Duration MARGIN = Duration.ofMillis(600);

  @ParameterizedTest
  @EnumSource(
      value = Budget.class,
      names = {"DATABASE", "TOKENS"})
  void a_service_that_takes_the_call_and_never_answers(Budget budget) throws IOException {
    try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      assertThat(taken(budget, "http://127.0.0.1:" + silent.getLocalPort()))
          .isLessThan(budget.all().plus(MARGIN));
    }
  }

  @Test
  void a_key_that_is_throttled_for_ever() throws IOException {
    HttpServer throttling =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] body =
        """
        {"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException",\
        "message":"slow down"}"""
            .getBytes(StandardCharsets.UTF_8);
    throttling.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(400, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    throttling.start();
    try {
      assertThat(taken(Budget.DATABASE, "http://127.0.0.1:" + throttling.getAddress().getPort()))
          .isLessThan(Budget.DATABASE.all().plus(MARGIN));
    } finally {
      throttling.stop(0);
    }
  }

  private static Duration taken(Budget budget, String address) {
    DynamoDbClient client =
        DynamoDbClient.builder()
            .region(Embedded.REGION)
            .credentialsProvider(Embedded.SELF)
            .httpClient(UrlConnectionHttpClient.create())
            .endpointOverride(URI.create(address))
            .overrideConfiguration(budget.override())
            .build();
    long begun = System.nanoTime();
    assertThatThrownBy(
            () ->
                client.getItem(
                    get -> get.tableName("t").key(Map.of("pk", AttributeValue.fromS("x")))))
        .isInstanceOf(SdkException.class);
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
