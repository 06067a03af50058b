package academy.aligned.tenancy.operation;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.tenancy.Office;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.Site;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkPracticeTest {
  private final Office office = Office.open();
  private final Site north = office.world().north();

  private Answer mark(Persona who, String practice, String status) {
    return office
        .world()
        .onPlatform(
            who,
            "PUT",
            "/api/platform/practices/" + practice + "/status",
            Map.of("status", status, "reason", "the invoice is open"));
  }

  private Answer mark(String status) {
    return mark(office.world().operator(), north.tenant().value(), status);
  }

  @ParameterizedTest
  @CsvSource({"SUSPENDED, practice-suspended, paused", "OFFBOARDING, practice-closing, closing"})
  void a_shut_practice_answers_nobody_and_says_so_until_it_is_opened_again(
      String status, String problem, String word) {
    office.openFully(north);
    assertThat(mark(status).status()).isEqualTo(200);

    Answer refused = north.get(north.owner(), "/api/branding");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body().path("type").asString()).endsWith("/" + problem);
    assertThat(refused.body().path("detail").asString()).contains(word);
    assertThat(north.post(Persona.VISITOR, "/api/identity/code", Map.of()).status()).isEqualTo(403);

    mark("OPEN");
    office.world().clock().plus(Duration.ofSeconds(61));
    assertThat(north.get(north.owner(), "/api/branding").status()).isEqualTo(200);
  }

  @Test
  void only_an_operator_marks_and_looks_over_practices() {
    assertThat(mark(north.owner(), north.tenant().value(), "SUSPENDED").status()).isEqualTo(403);
    assertThat(
            north
                .put(
                    office.world().operator(),
                    "/api/platform/practices/" + north.tenant() + "/status",
                    Map.of("status", "SUSPENDED", "reason", "at another host"))
                .status())
        .isEqualTo(403);
  }

  @Test
  void a_practice_that_is_not_there_the_platform_itself_and_an_opening_are_not_marked() {
    assertThat(mark(office.world().operator(), "nobodyhasit0", "SUSPENDED").status())
        .isEqualTo(404);
    assertThat(mark(office.world().operator(), "platform0000", "SUSPENDED").status())
        .isEqualTo(404);
    assertThat(mark("OPENING").status()).isEqualTo(409);
  }

  @Test
  void the_list_has_the_practices_and_nothing_of_their_patients() {
    Answer list =
        office
            .world()
            .onPlatform(office.world().operator(), "GET", "/api/platform/practices", null);
    assertThat(list.text()).contains(north.host()).doesNotContain("platform0000");
  }
}
