package academy.aligned.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.Site;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DoorTest {
  private final World<Notes.Parts> world = new NotesLawTest().world(Walls.ALL_STAND);
  private final Site north = world.north();

  @Test
  void bad_input_names_the_field_and_what_is_wrong_with_it() {
    Answer answer = north.put(north.practitioner(), "/api/notes/a", Map.of("text", "x".repeat(21)));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(answer.badFields()).containsExactly("text");
  }

  @Test
  void an_unknown_field_is_refused_by_its_name() {
    Answer answer =
        north.put(north.practitioner(), "/api/notes/a", Map.of("text", "x", "shade", "blue"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.badFields()).containsExactly("shade");
  }

  @Test
  void what_is_no_json_is_told_where_it_breaks() {
    Answer answer = north.put(north.practitioner(), "/api/notes/a", "{\"text\": ");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("detail").asString()).contains("line 1");
  }

  @Test
  void a_signed_body_reaches_its_handler_as_it_came_even_if_it_is_no_json() {
    String body = "{ \"a\" :\n 1,,} ";
    Answer answer = signed(body, body.hashCode());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().path("text").asString()).isEqualTo(body);
    assertThat(signed(body, 0).status()).isEqualTo(400);
  }

  @Test
  void what_nobody_vouches_for_gets_a_million_characters() {
    String most = "x".repeat(1_000_000);
    assertThat(signed(most, most.hashCode()).status()).isEqualTo(200);
    assertThat(signed(most + "x", (most + "x").hashCode()).status()).isEqualTo(413);
  }

  private Answer signed(String body, int seal) {
    return world.offContract(
        new World.Call(
            north.host(),
            Persona.VISITOR,
            "POST",
            "/api/signed",
            body,
            Map.of("x-seal", Integer.toString(seal))));
  }

  @Test
  void the_path_wins_over_the_body() {
    Answer answer =
        north.put(north.practitioner(), "/api/notes/real", Map.of("note", "forged", "text", "x"));
    assertThat(answer.body().path("note").asString()).isEqualTo("real");
  }

  @Test
  void an_unchanged_answer_costs_no_bytes_the_second_time() {
    north.put(north.practitioner(), "/api/notes/a", Map.of("text", "x"));
    Answer first = north.get(north.practitioner(), "/api/notes/a");
    Answer second =
        world.call(
            new World.Call(
                north.host(),
                north.practitioner(),
                "GET",
                "/api/notes/a",
                null,
                Map.of("if-none-match", first.headers().get("etag"))));
    assertThat(second.status()).isEqualTo(304);
    assertThat(second.text()).isEmpty();
  }

  @Test
  void an_unknown_host_an_unknown_path_and_a_wrong_method_are_refused_politely() {
    assertThat(
            world
                .call(
                    new World.Call(
                        "nobody.aligned.localhost",
                        Persona.VISITOR,
                        "GET",
                        "/api/notes/a",
                        null,
                        Map.of()))
                .status())
        .isEqualTo(404);
    assertThat(north.get(north.practitioner(), "/api/nothing").status()).isEqualTo(404);
    assertThat(north.post(north.practitioner(), "/api/notes/a", Map.of()).status()).isEqualTo(405);
  }

  @Test
  void an_event_rides_on_the_row_and_reaches_who_hears_it() {
    north.put(north.practitioner(), "/api/notes/a", Map.of("text", "x"));
    world.deliver();
    assertThat(world.rowsOf(north.tenant())).anyMatch(row -> row.get("sk").s().equals("COUNTED"));
  }

  @Test
  void one_write_is_one_trip_and_one_unit() {
    north.put(north.practitioner(), "/api/notes/a", Map.of("text", "x"));
    world.meter().reset();
    north.put(north.practitioner(), "/api/notes/a", Map.of("text", "y"));
    assertThat(world.meter().read())
        .isEqualTo(new academy.aligned.testkit.meter.Meter.Reading(1, 0, 1));
  }
}
