package academy.aligned.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.local.bus.Bus;
import academy.aligned.local.http.ControlEndpoint;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.queue.Queues;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Attachment;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

class SesTest {
  private static final URI PAGES = URI.create("http://aligned.localhost:8080");

  @TempDir Path folder;
  private Ses ses;
  private LoopbackServer server;
  private SesV2Client client;

  @BeforeEach
  void start() {
    ses = ses();
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

  private Ses ses() {
    InstantSource clock = InstantSource.system();
    Bus bus = new Bus(new Queues(folder.resolve("queues"), clock));
    return new Ses(
        folder, Set.of("aligned.localhost"), PAGES, bus, clock, new Ids(clock, new Random()));
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  private static SendEmailRequest invitation(String from) {
    return SendEmailRequest.builder()
        .fromEmailAddress(from)
        .destination(d -> d.toAddresses("Nora <nora@example.com>"))
        .content(
            c ->
                c.simple(
                    s ->
                        s.subject(t -> t.data("Bonnie invites you"))
                            .body(
                                b ->
                                    b.text(
                                            t ->
                                                t.data(
                                                    "Open http://bonnie.aligned.localhost:8080/join/x."))
                                        .html(h -> h.data("<p>Open <a href='#'>it</a></p>")))
                            .headers(
                                MessageHeader.builder()
                                    .name("List-Unsubscribe")
                                    .value("<x>")
                                    .build())
                            .attachments(
                                Attachment.builder()
                                    .fileName("plan.txt")
                                    .rawContent(SdkBytes.fromUtf8String("squat"))
                                    .build())))
        .build();
  }

  @Test
  void a_mail_is_found_by_its_recipient_also_after_a_restart() {
    String id = client.sendEmail(invitation("Bonnie <care@bonnie.aligned.localhost>")).messageId();
    assertThat(ses().mailbox().newest("nora@example.com"))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.id()).isEqualTo(id);
              assertThat(mail.subject()).isEqualTo("Bonnie invites you");
              assertThat(mail.headers()).containsEntry("List-Unsubscribe", "<x>");
              assertThat(mail.attachments())
                  .extracting(Mail.Attachment::name)
                  .containsExactly("plan.txt");
            });
    assertThat(ses.mailbox().newest("somebody@example.com")).isEmpty();
  }

  @Test
  void a_sender_nobody_verified_is_refused() {
    assertThatExceptionOfType(MessageRejectedException.class)
        .isThrownBy(() -> client.sendEmail(invitation("care@evil.example")));
    assertThat(ses.mailbox().newest("")).isEmpty();
  }

  @Test
  void an_address_may_send_once_its_owner_followed_the_link() {
    client.createEmailIdentity(r -> r.emailIdentity("bonnie@practice.example"));
    assertThat(
            client
                .getEmailIdentity(r -> r.emailIdentity("bonnie@practice.example"))
                .verifiedForSendingStatus())
        .isFalse();
    assertThat(ses.mailbox().newest("bonnie@practice.example").getFirst().text())
        .contains("/_local/mail/verify?identity=bonnie%40practice.example");
    ses.verify("bonnie@practice.example");
    assertThat(client.sendEmail(invitation("bonnie@practice.example")).messageId()).isNotBlank();
  }

  @Test
  void a_line_break_in_a_subject_is_refused() {
    var request =
        invitation("care@aligned.localhost").toBuilder()
            .content(
                c ->
                    c.simple(
                        s ->
                            s.subject(t -> t.data("Hi\r\nBcc: all@example.com"))
                                .body(b -> b.text(t -> t.data("x")))))
            .build();
    assertThatExceptionOfType(BadRequestException.class)
        .isThrownBy(() -> client.sendEmail(request));
  }

  @Test
  void a_mail_without_recipients_or_to_no_address_is_refused() {
    var nobody =
        invitation("care@aligned.localhost").toBuilder()
            .destination(d -> d.toAddresses(List.of()))
            .build();
    var nowhere =
        invitation("care@aligned.localhost").toBuilder()
            .destination(d -> d.toAddresses("nora"))
            .build();
    var umlaut =
        invitation("care@aligned.localhost").toBuilder()
            .destination(d -> d.toAddresses("zoë@example.com"))
            .build();
    assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> client.sendEmail(nobody));
    assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> client.sendEmail(umlaut));
    assertThatExceptionOfType(BadRequestException.class)
        .isThrownBy(() -> client.sendEmail(nowhere));
  }

  @Test
  void a_raw_mail_is_read_into_its_parts() {
    String mime =
        """
        From: care@aligned.localhost
        To: nora@example.com
        Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/plain; charset=utf-8

        Hello
        --b
        Content-Type: text/html; charset=utf-8

        <p>Hello</p>
        --b--
        """
            .replace("\n", "\r\n");
    client.sendEmail(r -> r.content(c -> c.raw(raw -> raw.data(SdkBytes.fromUtf8String(mime)))));
    Mail mail = ses.mailbox().newest("nora@example.com").getFirst();
    assertThat(mail.subject()).isEqualTo("Grüße");
    assertThat(mail.text().strip()).isEqualTo("Hello");
    assertThat(mail.html().strip()).isEqualTo("<p>Hello</p>");
  }

  @Test
  void the_account_may_send() {
    assertThat(client.getAccount(_ -> {}).sendingEnabled()).isTrue();
  }
}
