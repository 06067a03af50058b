package academy.aligned.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.json.Json;
import academy.aligned.local.bus.Bus;
import academy.aligned.local.http.ControlEndpoint;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.queue.Queues;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import tools.jackson.databind.JsonNode;

class SimulatorTest {
  @TempDir Path folder;
  private final BlockingQueue<JsonNode> told = new LinkedBlockingQueue<>();
  private Queues queues;
  private LoopbackServer server;
  private SesV2Client client;

  @BeforeEach
  void start() {
    InstantSource clock = InstantSource.system();
    queues = new Queues(folder.resolve("queues"), clock);
    Bus bus = new Bus(queues);
    bus.route(
        Bus.DEFAULT, "aws.ses", List.of("Email Bounced", "Email Complaint Received"), "returned");
    queues.serve(
        "returned",
        batch -> {
          batch.getRecords().forEach(m -> told.add(Json.TOLERANT.readTree(m.getBody())));
          return new SQSBatchResponse(List.of());
        });
    var ids = new Ids(clock, new Random());
    Ses ses = new Ses(folder, Set.of("aligned.localhost"), URI.create("http://x"), bus, clock, ids);
    server = LoopbackServer.start(0, new ControlEndpoint(List.of(ses)));
    client =
        SesV2Client.builder()
            .endpointOverride(server.endpoint())
            .region(Region.EU_CENTRAL_1)
            .httpClient(UrlConnectionHttpClient.create())
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "secret")))
            .build();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
    queues.close();
  }

  private void sendTo(String address) {
    client.sendEmail(
        request ->
            request
                .fromEmailAddress("care@aligned.localhost")
                .destination(to -> to.toAddresses(address))
                .emailTags(MessageTag.builder().name("tenant").value("north0000000").build())
                .content(
                    content ->
                        content.simple(
                            simple ->
                                simple
                                    .subject(subject -> subject.data("Hello"))
                                    .body(body -> body.text(text -> text.data("text"))))));
  }

  private JsonNode heard() throws InterruptedException {
    return Objects.requireNonNull(told.poll(10, TimeUnit.SECONDS), "nothing was told");
  }

  @Test
  void a_bounce_comes_back_with_the_tags_the_mail_was_sent_with() throws InterruptedException {
    sendTo("bounce+ana@simulator.amazonses.com");

    JsonNode event = heard();
    assertThat(event.path("detail-type").asString()).isEqualTo("Email Bounced");
    assertThat(event.at("/detail/mail/tags/tenant/0").asString()).isEqualTo("north0000000");
    assertThat(event.at("/detail/bounce/bounceType").asString()).isEqualTo("Permanent");
    assertThat(event.at("/detail/bounce/bouncedRecipients/0/emailAddress").asString())
        .isEqualTo("bounce+ana@simulator.amazonses.com");
  }

  @Test
  void a_complaint_is_told_and_a_success_is_not() throws InterruptedException {
    sendTo("success@simulator.amazonses.com");
    sendTo("complaint@simulator.amazonses.com");

    JsonNode event = heard();
    assertThat(event.path("detail-type").asString()).isEqualTo("Email Complaint Received");
    assertThat(event.at("/detail/complaint/complainedRecipients/0/emailAddress").asString())
        .isEqualTo("complaint@simulator.amazonses.com");
    assertThat(told).isEmpty();
  }
}
