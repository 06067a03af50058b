package academy.aligned.care.roster;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.testkit.world.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RosterTest {
  private final Clinic clinic = Clinic.open();

  private Answer roster(String query) {
    return clinic.north().get(clinic.practitioner(), "/api/patients" + query);
  }

  private static List<String> names(Answer page) {
    return page.body()
        .path("patients")
        .valueStream()
        .map(row -> row.path("name").asString())
        .toList();
  }

  private PatientFile file() {
    return clinic
        .north()
        .get(clinic.practitioner(), clinic.path(clinic.ana()))
        .as(PatientFile.class);
  }

  @Test
  void an_empty_roster_is_an_empty_list() {
    assertThat(roster("").text()).isEqualTo("{\"patients\":[]}");
  }

  @Test
  void who_is_invited_is_on_the_roster_at_once() {
    Answer invited = clinic.invite(clinic.ana());

    assertThat(roster("").body().path("patients").path(0)).isEqualTo(invited.body());
    assertThat(invited.body().path("status").asString()).isEqualTo("INVITED");
    assertThat(invited.body().path("spark")).hasSize(14);
  }

  @Test
  void pages_follow_each_other_and_hold_everybody_once() {
    for (int i = 0; i < 7; i++) {
      clinic.invite(clinic.id(), "Patient " + i, "p@example.org");
    }
    Answer first = roster("?limit=4");
    Answer second = roster("?limit=4&cursor=" + first.body().path("next").asString());

    assertThat(first.body().path("patients")).hasSize(4);
    assertThat(second.body().path("patients")).hasSize(3);
    assertThat(second.body().has("next")).isFalse();
    assertThat(names(first)).doesNotContainAnyElementsOf(names(second));
  }

  @Test
  void a_page_of_nothing_or_of_everything_is_refused() {
    assertThat(roster("?limit=0").badFields()).containsExactly("limit");
    assertThat(roster("?limit=501").badFields()).containsExactly("limit");
  }

  @Test
  void a_cursor_that_we_did_not_give_out_is_refused() {
    assertThat(roster("?cursor=***").badFields()).containsExactly("cursor");
  }

  @Test
  void an_unchanged_roster_is_not_sent_again() {
    clinic.invite(clinic.ana());
    String tag = roster("").headers().get("etag");
    var call =
        new academy.aligned.testkit.world.World.Call(
            clinic.north().host(),
            clinic.practitioner(),
            "GET",
            "/api/patients",
            null,
            Map.of("if-none-match", tag));

    assertThat(clinic.world().call(call).status()).isEqualTo(304);
    clinic.invite(clinic.north().ben());
    assertThat(clinic.world().call(call).status()).isEqualTo(200);
  }

  @Test
  void the_file_tells_who_she_is_what_she_does_and_how_it_went() {
    String item = clinic.treated(clinic.ana(), 3);
    Map<String, Object> skip = clinic.set(item, 3);
    skip.put("kind", "SKIP");
    skip.put("skipReason", "TIME");
    clinic.log(clinic.ana(), clinic.set(item, 1), clinic.set(item, 2, 8), skip);
    clinic.world().deliver();

    PatientFile file = file();

    assertThat(file.profile().email()).isEqualTo(clinic.ana().email());
    assertThat(file.plan()).isNotNull();
    assertThat(file.versions()).extracting(PatientFile.PlanVersion::version).containsExactly(1);
    assertThat(file.timeline())
        .extracting(PatientFile.Moment::text)
        .contains(
            "2 sets of 1 exercise",
            "Pain 8 of 10 at Glute bridge",
            "Glute bridge skipped: time",
            "Plan 1 by practitioner of north, 1 exercise",
            "Invited " + clinic.ana().email(),
            "Pain 8 of 10");
  }

  @Test
  void versions_stand_with_the_newest_first() {
    clinic.treated(clinic.ana(), 3);
    clinic.publish(clinic.ana(), 1, clinic.item(clinic.id(), 2));

    assertThat(file().versions())
        .extracting(PatientFile.PlanVersion::version)
        .isEqualTo(List.of(2, 1));
  }

  @Test
  void a_patient_without_a_plan_has_a_file_and_a_home() {
    clinic.invite(clinic.ana());

    JsonNode home = clinic.home(clinic.ana());

    assertThat(file().plan()).isNull();
    assertThat(home.has("plan")).isFalse();
    assertThat(home.path("summary").path("streak").asInt()).isZero();
  }

  @Test
  void a_malformed_id_is_named() {
    assertThat(clinic.north().get(clinic.practitioner(), "/api/patients/ana").badFields())
        .containsExactly("patient");
  }
}
