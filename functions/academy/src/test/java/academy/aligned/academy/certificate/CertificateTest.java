package academy.aligned.academy.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.academy.learning.Lectures;
import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CertificateTest {
  private final Lectures lectures = Lectures.open();
  private final Persona ana = lectures.ana();
  private final String purchase = lectures.enrolled(ana);

  private void completed() {
    lectures.doneAll(ana);
    lectures.passed(ana);
    lectures.forget();
  }

  private String state(String certificate) {
    Answer answer = lectures.get(Persona.VISITOR, "/api/certificates/" + certificate);
    assertThat(answer.body().propertyNames()).containsExactly("state");
    return answer.body().path("state").asString();
  }

  private JsonNode mine() {
    return lectures.get(ana, "/api/learn/certificates").body().path("certificates");
  }

  @Test
  void there_is_none_before_the_course_is_complete() {
    lectures.doneAll(ana);
    Answer answer = lectures.asksForCertificate(ana, "Ana Lima");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body().path("type").asString()).endsWith("not-complete");
    lectures.passed(ana);
    assertThat(lectures.asksForCertificate(ana, "Ana Lima").ok()).isTrue();
  }

  @Test
  void nobody_gets_one_for_a_course_she_does_not_have() {
    assertThat(lectures.asksForCertificate(lectures.ben(), "Ben").status()).isEqualTo(403);
  }

  @Test
  void it_carries_what_was_learned_and_is_told_once() {
    completed();
    JsonNode card = lectures.asksForCertificate(ana, "  Ana   Lima ").body();
    assertThat(card.path("name").asString()).isEqualTo("Ana Lima");
    assertThat(card.path("title").asString()).isEqualTo("Align Walking");
    assertThat(card.path("version").asInt()).isEqualTo(1);
    assertThat(card.path("hours").asDouble()).isEqualTo(1.5);
    assertThat(card.path("number").asString()).matches("20\\d\\d-[0-9A-Z]{4}-[0-9A-Z]{4}");
    String certificate = card.path("certificate").asString();
    assertThat(card.path("verify").asString())
        .isEqualTo(
            "https://%s/verify/%s/".formatted(lectures.campus().north().host(), certificate));
    assertThat(state(certificate)).isEqualTo("VALID");

    var told = lectures.told("academy.certificate-issued");
    assertThat(told).hasSize(1);
    JsonNode data = Json.MAPPER.readTree(told.getFirst().data());
    assertThat(data.path("email").asString()).isEqualTo(ana.email());
    assertThat(data.path("certificate").asString()).isEqualTo(certificate);

    assertThat(lectures.certificate(ana, "Ana Lima")).isEqualTo(certificate);
    assertThat(lectures.told("academy.certificate-issued")).isEmpty();
  }

  @Test
  void the_paper_lies_where_only_a_signature_opens_it() throws Exception {
    completed();
    String certificate = lectures.certificate(ana, "Ana Lima");
    String path = "media/certificates/%s/%s.pdf".formatted(ana.userId(), certificate);
    String pdf = mine().at("/0/pdf").asString();
    assertThat(pdf)
        .startsWith(
            "https://%s/media/tenants/%s/%s?Policy="
                .formatted(
                    lectures.campus().north().host(), lectures.campus().north().tenant(), path));
    assertThat(Lectures.opens(pdf)).endsWith(path + "*");
    var scope = lectures.campus().world().job(lectures.campus().north().tenant());
    byte[] bytes = lectures.campus().world().parts().media().get(scope, path).orElseThrow().bytes();
    try (var paper = Loader.loadPDF(bytes)) {
      assertThat(new PDFTextStripper().getText(paper))
          .contains("Ana Lima", "Align Walking", "1.5 hours", "Dr. Ida Moss", "Licence CCO 1");
    }
    assertThat(lectures.get(lectures.ben(), "/api/learn/certificates").body().path("certificates"))
        .isEmpty();
  }

  @Test
  void another_name_makes_another_one_and_the_old_says_so() {
    completed();
    String old = lectures.certificate(ana, "Ana Lima");
    lectures.forget();
    String fresh = lectures.certificate(ana, "Ana Lima-Moss");
    assertThat(state(old)).isEqualTo("REVOKED");
    assertThat(state(fresh)).isEqualTo("VALID");
    assertThat(mine().findValues("name")).extracting(JsonNode::asString).contains("Ana Lima");
    JsonNode replaced =
        mine()
            .valueStream()
            .filter(card -> card.path("certificate").asString().equals(old))
            .findFirst()
            .orElseThrow();
    assertThat(replaced.path("reason").asString()).isEqualTo("REPLACED");
    assertThat(replaced.has("pdf")).isFalse();
    assertThat(lectures.courses(ana).body().at("/courses/0/certificate").asString())
        .isEqualTo(fresh);
  }

  @Test
  void both_ends_of_a_change_of_name_are_told() {
    completed();
    lectures.certificate(ana, "Ana Lima");
    lectures.forget();
    lectures.certificate(ana, "Ana Lima-Moss");
    assertThat(lectures.campus().world().published())
        .extracting(event -> event.type())
        .containsExactlyInAnyOrder("academy.certificate-issued", "academy.certificate-revoked");
  }

  @Test
  void a_course_cannot_be_taken_for_a_crowd() {
    completed();
    for (int other = 0; other < 6; other++) {
      assertThat(lectures.asksForCertificate(ana, "Ana " + other).ok()).isTrue();
    }
    assertThat(lectures.asksForCertificate(ana, "Ana again").status()).isEqualTo(409);
    assertThat(lectures.asksForCertificate(ana, "Ana 5").ok()).isTrue();
  }

  @Test
  void a_name_that_cannot_be_printed_is_refused_by_its_character() {
    completed();
    Answer answer = lectures.asksForCertificate(ana, "Ana 李");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.badFields()).containsExactly("name");
    assertThat(answer.text()).contains("“李” (U+674E)");
    assertThat(lectures.asksForCertificate(ana, "Ana\u202e").text()).contains("U+202E");
  }

  @Test
  void a_refund_takes_it_back_whoever_looks() {
    completed();
    String certificate = lectures.certificate(ana, "Ana Lima");
    lectures.forget();
    lectures.access(ana, purchase, "REVOKED", 2);
    assertThat(state(certificate)).isEqualTo("REVOKED");
    assertThat(mine().at("/0/reason").asString()).isEqualTo("ACCESS_REVOKED");
    assertThat(lectures.told("academy.certificate-revoked")).hasSize(1);
    lectures.access(ana, purchase, "REVOKED", 2);
    lectures.access(ana, purchase, "ACTIVE", 1);
    assertThat(lectures.told("academy.certificate-revoked")).isEmpty();
    assertThat(lectures.asksForCertificate(ana, "Ana Lima").status()).isEqualTo(403);
  }

  @Test
  void a_refund_of_one_purchase_leaves_what_another_pays_for() {
    completed();
    String certificate = lectures.certificate(ana, "Ana Lima");
    lectures.enrolled(ana);
    lectures.access(ana, purchase, "REVOKED", 2);
    assertThat(state(certificate)).isEqualTo("VALID");
  }

  @Test
  void an_ended_subscription_leaves_what_was_earned() {
    completed();
    String certificate = lectures.certificate(ana, "Ana Lima");
    lectures.access(ana, purchase, "ENDED", 2);
    assertThat(state(certificate)).isEqualTo("VALID");
    assertThat(mine()).hasSize(1);
  }

  @Test
  void who_buys_again_after_a_refund_may_have_a_new_one() {
    completed();
    String old = lectures.certificate(ana, "Ana Lima");
    lectures.access(ana, purchase, "REVOKED", 2);
    lectures.enrolled(ana);
    lectures.campus().world().clock().plus(Duration.ofMinutes(1));
    String fresh = lectures.certificate(ana, "Ana Lima");
    assertThat(fresh).isNotEqualTo(old);
    assertThat(List.of(state(old), state(fresh))).containsExactly("REVOKED", "VALID");
  }

  @Test
  void a_certificate_that_never_was_is_not_found() {
    Answer answer = lectures.get(Persona.VISITOR, "/api/certificates/" + "a".repeat(32));
    assertThat(answer.status()).isEqualTo(404);
  }
}
