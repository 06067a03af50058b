package academy.aligned.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** From sign-up to a patient's own page, over every part: functions, streams, bus, mail, files. */
class OpeningDayTest {
  private static final String PLATFORM = Place.PLATFORM;
  private static final String HOST = "luna.aligned.localhost";

  @Test
  void a_practice_opens_is_branded_and_takes_in_its_first_patient() throws Exception {
    Browser owner = Arrival.signedUp(RunningCloud.at(PLATFORM), "luna@example.com", "Luna");
    Arrival.opensPractice(owner);
    assertThat(RunningCloud.at(HOST).get("/config.json").body()).contains("Luna Pelvic Health");
    assertThat(RunningCloud.at(HOST).get("/icons/192.png").statusCode()).isEqualTo(200);

    var invited =
        owner
            .on(HOST)
            .post(
                "/api/patients",
                Map.of(
                    "patient",
                    "01932b5e-0000-7000-8000-000000000001",
                    "name",
                    "Nora Lind",
                    "email",
                    "nora@luna.example"));
    assertThat(invited.statusCode()).as(invited.body()).isEqualTo(201);
    String token =
        Arrival.mailed(RunningCloud.at(PLATFORM), "nora@luna.example", "/join/([A-Za-z0-9_-]+)");

    Browser patient = Arrival.signedUp(RunningCloud.at(HOST), "nora@luna.example", "Nora");
    var claimed = patient.post("/api/invitations/" + token + "/claim", Map.of());
    assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(200);
    var home = patient.get("/api/home");
    assertThat(home.statusCode()).as(home.body()).isEqualTo(200);
    assertThat(Browser.json(home).path("profile").path("name").asString()).contains("Nora");
    assertThat(patient.get("/api/patients").statusCode()).isEqualTo(403);
  }
}
