package academy.aligned.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.local.bus.Bus;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Reply;
import academy.aligned.local.queue.Queues;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailPagesTest {
  private static final String ID = "0190a5d2-0000-7000-8000-000000000001";

  @TempDir Path folder;
  private MailPages pages;

  @BeforeEach
  void oneMail() {
    InstantSource clock = InstantSource.system();
    var bus = new Bus(new Queues(folder.resolve("queues"), clock));
    var ids = new Ids(clock, new Random());
    Ses ses = new Ses(folder, Set.of(), URI.create("http://x"), bus, clock, ids);
    ses.mailbox()
        .put(
            new Mail(
                ID,
                Instant.parse("2026-11-22T12:00:00Z"),
                "care@aligned.localhost",
                List.of("nora@example.com"),
                List.of(),
                List.of(),
                List.of(),
                "<script>alert(1)</script>",
                "Open http://bonnie.aligned.localhost:8080/join/x.",
                "<script>steal()</script><p>Hello</p>",
                Map.of(),
                List.of()));
    pages = new MailPages(ses);
  }

  private Reply get(String path, String query) {
    return pages.answer(new Ask("GET", path, query, Map.of(), "", "127.0.0.1")).orElseThrow();
  }

  private static String body(Reply reply) {
    return new String(((Reply.Bytes) reply.content()).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void the_list_shows_who_got_what_and_no_mail_can_write_into_the_page() {
    String page = body(get("/_local/mail", ""));
    assertThat(page).contains("nora@example.com", "&lt;script&gt;").doesNotContain("<script>");
    assertThat(body(get("/_local/mail", "to=somebody@else.example")))
        .contains("Nothing was sent yet");
  }

  @Test
  void links_in_the_text_can_be_followed() {
    assertThat(body(get("/_local/mail/" + ID, "")))
        .contains("<a href=\"http://bonnie.aligned.localhost:8080/join/x\">");
  }

  @Test
  void html_is_shown_in_a_sandbox_without_scripts() {
    String policy =
        get("/_local/mail/" + ID + ".html", "").headers().get("content-security-policy").getFirst();
    assertThat(policy)
        .contains("sandbox ")
        .contains("default-src 'none'")
        .doesNotContain("allow-scripts");
  }

  @Test
  void tests_read_it_as_json() {
    assertThat(body(get("/_local/mail.json", "to=nora@example.com")))
        .contains("\"subject\"")
        .contains("join/x");
    assertThat(body(get("/_local/mail.json", "to=none@example.com"))).isEqualTo("[]");
  }

  @Test
  void there_is_no_mail_outside_the_mailbox() {
    assertThat(pages.answer(new Ask("GET", "/_local/mail/..%2f..%2fclock", "", Map.of(), "", "")))
        .isEmpty();
  }
}
