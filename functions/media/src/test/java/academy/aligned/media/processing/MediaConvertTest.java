package academy.aligned.media.processing;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import academy.aligned.media.MediaId;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.mediaconvert.MediaConvertClient;
import tools.jackson.databind.JsonNode;

class MediaConvertTest {
  private final AtomicReference<String> request = new AtomicReference<>("");
  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/2017-08-29/jobs", this::take);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void a_job_names_its_tenant_and_video_and_asks_for_hls_mp4_and_a_picture() {
    assertThat(transcoder().begin(work())).isEqualTo("job-7");
    JsonNode job = Json.TOLERANT.readTree(request.get());
    assertThat(job.path("role").asString()).isEqualTo("arn:role");
    assertThat(job.path("clientRequestToken").asString()).isEqualTo(work().media() + "-2");
    assertThat(job.path("userMetadata").path("tenant").asString()).isEqualTo("north0000000");
    assertThat(job.at("/settings/inputs/0/inputClippings/0/endTimecode").asString())
        .isEqualTo("00:10:01:00");
    JsonNode groups = job.path("settings").path("outputGroups");
    assertThat(groups.path(0).path("outputs").size()).isEqualTo(3);
    assertThat(groups.path(1).findValue("moovPlacement").asString())
        .isEqualTo("PROGRESSIVE_DOWNLOAD");
    assertThat(groups.path(2).findValue("destination").asString())
        .isEqualTo("s3://b/tenants/north0000000/media/m/poster");
  }

  private static Transcoder.Work work() {
    return new Transcoder.Work(
        new TenantId("north0000000"),
        new MediaId("01890a5d-ac96-774b-bcce-b302099a8057"),
        2,
        URI.create("s3://b/tenants/north0000000/uploads/m/source"),
        URI.create("s3://b/tenants/north0000000/media/m/"));
  }

  private Transcoder transcoder() {
    return new MediaConvert(
        MediaConvertClient.builder()
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .httpClient(UrlConnectionHttpClient.create())
            .endpointOverride(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
            .build(),
        "arn:role",
        "aligned-films");
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      request.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      byte[] answer = "{\"job\":{\"id\":\"job-7\"}}".getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("content-type", "application/json");
      exchange.sendResponseHeaders(201, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }
}
