package academy.aligned.assure.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.http.Reply;
import academy.aligned.media.MediaId;
import academy.aligned.media.processing.MediaConvert;
import academy.aligned.media.processing.Transcoder.Work;
import academy.aligned.storage.wiring.Budget;
import academy.aligned.testkit.fault.Fault;
import academy.aligned.testkit.fault.FaultLine;
import academy.aligned.testkit.world.Embedded;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.mediaconvert.MediaConvertClient;

/** The transcoder behind a line that fails: one film is one job, however often it is asked for. */
class FilmFaultsTest {
  private final FaultLine line = new FaultLine(UrlConnectionHttpClient.create());
  private final Map<String, String> jobs = new ConcurrentHashMap<>();
  private final LoopbackServer server = LoopbackServer.start(0, this::job);
  private final MediaConvert transcoder =
      new MediaConvert(
          MediaConvertClient.builder()
              .region(Embedded.REGION)
              .credentialsProvider(Embedded.SELF)
              .endpointOverride(server.endpoint())
              .httpClient(line)
              .overrideConfiguration(Budget.TRANSCODING.override())
              .build(),
          "arn:aws:iam::000000000000:role/transcoder",
          "Default");
  private final Work work = work();

  private static Work work() {
    var ids = new Ids(InstantSource.system(), new SecureRandom());
    return new Work(
        new TenantId("0123456789ab"),
        new MediaId(ids.next()),
        1,
        URI.create("s3://aligned-media/tenants/0123456789ab/in.mp4"),
        URI.create("s3://aligned-media/tenants/0123456789ab/out/"));
  }

  /** As the service does: the same token is the same job. */
  private Reply job(Ask ask) {
    String token = ask.json().path("clientRequestToken").asString("");
    String id = jobs.computeIfAbsent(token, _ -> "job-" + jobs.size());
    var body = Map.of("job", Map.of("id", id, "role", "r", "settings", Map.of()));
    return Reply.text(201, "application/json", Json.MAPPER.writeValueAsString(body));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void an_outage_is_told_as_one_and_afterwards_the_film_is_one_job() {
    line.fail(1, Fault.DENIED);
    assertThatExceptionOfType(SdkException.class).isThrownBy(() -> transcoder.begin(work));
    assertThat(jobs).isEmpty();
    line.heal();
    assertThat(transcoder.begin(work)).isEqualTo(transcoder.begin(work));
    assertThat(jobs).hasSize(1);
  }

  @Test
  void what_passes_is_borne_and_what_was_lost_is_no_second_job() {
    for (Fault fault : new Fault[] {Fault.BROKEN, Fault.LOST}) {
      line.fail(1, fault);
      assertThat(transcoder.begin(work)).as(fault.name()).isNotEmpty();
      assertThat(line.struck()).isTrue();
      line.heal();
    }
    assertThat(jobs).hasSize(1);
  }
}
