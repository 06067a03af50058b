package academy.aligned.local;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.events.TenancyEvent.OnboardingStepDone;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.directory.Practice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose pages one gets is decided by the one host that was asked for, whatever else is claimed. */
class SpoofedHostTest {
  private static final Place place = RunningCloud.place();
  private static final String PAUSED = "spoofed.aligned.localhost";

  @BeforeAll
  static void a_practice_that_can_be_told_by_its_notice() {
    var practice =
        new Practice(
            new TenantId("spoofedspoof"),
            PAUSED,
            "Spoofed",
            new UserId("00000000-0000-4000-8000-000000000001"),
            Status.SUSPENDED,
            Set.of());
    RunningCloud.directory()
        .claim(new PlatformScope("a test", "job:test"), practice, new OnboardingStepDone("TEST"));
  }

  /** The whole answer to a request of exactly these lines. */
  private static String answer(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), place.port())) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String host(String host) {
    return "Host: " + host + ":" + place.port();
  }

  @Test
  void the_host_decides() throws IOException {
    assertThat(answer("GET / HTTP/1.1", host(PAUSED))).contains("403 ", "This practice is paused");
    assertThat(answer("GET / HTTP/1.1", host(PAUSED.toUpperCase(java.util.Locale.ROOT))))
        .contains("This practice is paused");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Forwarded-Host: " + PAUSED,
        "X-Viewer-Host: " + PAUSED,
        "X-Original-Host: " + PAUSED,
        "Forwarded: host=" + PAUSED,
        "X-Host: " + PAUSED
      })
  void no_other_header_names_a_practice(String claim) throws IOException {
    assertThat(answer("GET / HTTP/1.1", host("aligned.localhost"), claim))
        .contains("200 ", "Marketing");
    String api =
        answer("GET /api/practices/subdomain?name=free HTTP/1.1", host("aligned.localhost"), claim);
    assertThat(api).contains("200 ").doesNotContain("practice-suspended");
  }

  @Test
  void two_hosts_are_refused_and_so_is_none() throws IOException {
    assertThat(answer("GET / HTTP/1.1", host("aligned.localhost"), host(PAUSED)))
        .contains("400 ")
        .doesNotContain("Marketing", "paused");
    assertThat(answer("GET / HTTP/1.1")).contains("400 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spoofed.aligned.localhost.",
        "spoofed.aligned.localhost.evil.example",
        "evil.example",
        "spoofed.aligned.localhost@evil.example",
        "xn--spoofd-eva.aligned.localhost",
        "ѕpoofed.aligned.localhost",
        "127.0.0.1"
      })
  void what_only_looks_like_a_host_of_ours_is_a_strangers(String host) throws IOException {
    assertThat(answer("GET / HTTP/1.1", host(host))).doesNotContain("This practice is paused");
    assertThat(answer("GET /api/branding HTTP/1.1", host(host), "Authorization: Bearer a.b.c"))
        .contains("401 ");
  }
}
