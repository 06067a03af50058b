package academy.aligned.local.sts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.aligned.local.http.ControlEndpoint;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.testkit.parts.SessionTags;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.StsException;
import software.amazon.awssdk.services.sts.model.Tag;

class StsTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final LoopbackServer server =
      LoopbackServer.start(0, new ControlEndpoint(List.of(new Sts(InstantSource.fixed(NOON)))));
  private final StsClient client =
      StsClient.builder()
          .endpointOverride(server.endpoint())
          .region(Region.EU_CENTRAL_1)
          .httpClient(UrlConnectionHttpClient.create())
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "secret")))
          .build();

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  private static Tag tag(String value) {
    return Tag.builder().key("tenant").value(value).build();
  }

  @Test
  void credentials_carry_the_tags_they_were_asked_with() {
    var answer =
        client.assumeRole(
            r ->
                r.roleArn("arn:aws:iam::000000000000:role/tenant-data")
                    .roleSessionName("tenant-bonniewellne")
                    .durationSeconds(900)
                    .tags(tag("bonniewellne")));
    assertThat(SessionTags.decode(answer.credentials().sessionToken()))
        .contains(Map.of("tenant", "bonniewellne"));
    assertThat(answer.credentials().expiration()).isEqualTo(NOON.plusSeconds(900));
  }

  @Test
  void one_tag_twice_is_refused() {
    assertThatExceptionOfType(StsException.class)
        .isThrownBy(
            () ->
                client.assumeRole(
                    r ->
                        r.roleArn("arn:aws:iam::000000000000:role/tenant-data")
                            .roleSessionName("two")
                            .tags(tag("bonniewellne"), tag("northshore00"))))
        .satisfies(
            e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("InvalidParameterValue"));
  }

  @Test
  void a_role_that_is_no_arn_is_refused() {
    assertThatExceptionOfType(StsException.class)
        .isThrownBy(
            () -> client.assumeRole(r -> r.roleArn("arn:nothing-but-words").roleSessionName("xx")))
        .satisfies(e -> assertThat(e.statusCode()).isEqualTo(400));
  }
}
