package academy.aligned.storefront.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.events.AcademyEvent.CertificateIssued;
import academy.aligned.kernel.events.AcademyEvent.CertificateRevoked;
import academy.aligned.storefront.Shopfront;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VerifyPagesTest {
  private static final String PAGE = "/verify/cert-1/index.html";
  private final Shopfront shop = Shopfront.open();
  private final CertificateIssued issued =
      new CertificateIssued(
          "cert-1",
          "AA-2026-004821",
          shop.world().north().ana().userId(),
          "ana@example.org",
          "Ana Silva",
          "align-birth",
          "Align Birth",
          Instant.parse("2026-11-26T23:30:00Z"));

  @Test
  void a_certificate_can_be_checked_by_its_number_course_and_day() {
    shop.hear(issued);
    assertThat(shop.text(PAGE))
        .contains("This certificate is valid", "AA-2026-004821", "Align Birth", "26 November 2026");
  }

  @Test
  void nobody_learns_whose_it_is_or_why_it_was_revoked_and_no_engine_lists_it() {
    shop.hear(issued);
    shop.hear(new CertificateRevoked("cert-1", "refunded in full"));
    assertThat(shop.text(PAGE))
        .contains("This certificate has been revoked", "noindex")
        .doesNotContain("Ana", "example.org", "refunded", "canonical");
  }

  @Test
  void once_revoked_it_stays_so_whatever_is_heard_late() {
    shop.hear(new CertificateRevoked("cert-1", "refunded"));
    assertThat(shop.text(PAGE)).contains("has been revoked");
    shop.hear(issued);
    shop.hear(issued);
    assertThat(shop.text(PAGE)).contains("has been revoked", "AA-2026-004821");
  }
}
