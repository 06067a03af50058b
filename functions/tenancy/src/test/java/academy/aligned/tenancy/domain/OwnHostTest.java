package academy.aligned.tenancy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.tenancy.PlatformAddress;
import academy.aligned.tenancy.domain.claim.OwnHost;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnHostTest {
  private static final PlatformAddress PLATFORM =
      new PlatformAddress(URI.create("https://aligned.academy"));

  @ParameterizedTest
  @CsvSource({
    "book.example.com, book.example.com",
    "'  Book.Example.COM. ', book.example.com",
    "https://book.example.com/start?x=1, book.example.com",
    "praxis-müller.de, xn--praxis-mller-klb.de",
    "例え.jp, xn--r8jz45g.jp"
  })
  void what_people_paste_becomes_the_name_that_servers_know(String typed, String name) {
    OwnHost host = OwnHost.typed(typed).orElseThrow();
    assertThat(host.name()).isEqualTo(name);
    assertThat(host.refusal(PLATFORM)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "10.0.0.1",
        "[::1]",
        "a..b",
        "-a.example",
        "a-.example",
        "a b.example",
        "book.example.com:8080",
        "user@example.com",
        "a_b.example",
        ".",
        "*.example.com",
        "a.1"
      })
  void what_is_no_domain_is_none(String typed) {
    assertThat(OwnHost.typed(typed)).isEmpty();
  }

  @Test
  void a_name_is_as_long_as_a_key_may_be() {
    assertThat(OwnHost.typed("a".repeat(64) + ".example")).isEmpty();
    assertThat(OwnHost.typed("a.".repeat(120) + "example")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aligned.academy",
        "north.aligned.academy",
        "аpple.com",
        "раура.com",
        "aligned-academy.com",
        "a1igned-academy.example",
        "login.allgnedacademy.net"
      })
  void ours_and_what_passes_for_something_else_is_refused(String typed) {
    assertThat(OwnHost.typed(typed).orElseThrow().refusal(PLATFORM)).isPresent();
  }

  @Test
  void the_proof_is_of_one_practice_and_one_host() {
    var north = new academy.aligned.kernel.ids.TenantId("northnorth12");
    var south = new academy.aligned.kernel.ids.TenantId("southsouth12");
    OwnHost host = new OwnHost("book.example.com");
    assertThat(host.proof(north)).isEqualTo(host.proof(north));
    assertThat(host.proof(north)).isNotEqualTo(host.proof(south));
    assertThat(host.proof(north)).isNotEqualTo(new OwnHost("a.example.com").proof(north));
  }
}
