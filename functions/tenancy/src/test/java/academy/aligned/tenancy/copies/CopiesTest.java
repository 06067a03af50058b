package academy.aligned.tenancy.copies;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.text.Sha256;
import academy.aligned.tenancy.Office;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Site;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CopiesTest {
  private final Office office = Office.open();
  private final Site north = office.world().north();

  private String newId() {
    return office.world().ids().next();
  }

  private Answer ask(String copy) {
    return north.post(north.owner(), "/api/practice/copies", Map.of("copy", copy));
  }

  private JsonNode newest() {
    return north.get(north.owner(), "/api/practice/copies").body().path("copies").path(0);
  }

  private Answer link(String copy) {
    return north.get(north.owner(), "/api/practice/copies/" + copy + "/link");
  }

  private static HttpResponse<byte[]> fetched(String address)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
    }
  }

  @Test
  void a_practice_that_never_asked_has_none() {
    Answer none = north.get(north.owner(), "/api/practice/copies");
    assertThat(none.body().path("open").asBoolean()).isFalse();
    assertThat(none.body().path("copies")).isEmpty();
  }

  @Test
  void a_wish_is_noted_with_who_and_when_and_told_to_whoever_makes_copies() {
    String copy = newId();
    Answer asked = ask(copy);
    assertThat(asked.status()).isEqualTo(202);
    assertThat(asked.body().path("open").asBoolean()).isTrue();
    assertThat(newest().path("copy").asString()).isEqualTo(copy);
    assertThat(newest().path("state").asString()).isEqualTo("WANTED");
    assertThat(newest().path("by").asString()).isNotEmpty();
    var told = office.world().published();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().type()).isEqualTo("tenancy.copy-wanted");
    assertThat(told.getFirst().data()).contains(copy);
  }

  @Test
  void the_same_wish_twice_is_one() {
    String copy = newId();
    ask(copy);
    office.world().published();
    assertThat(ask(copy).status()).isEqualTo(202);
    assertThat(office.world().published()).isEmpty();
    assertThat(north.get(north.owner(), "/api/practice/copies").body().path("copies")).hasSize(1);
  }

  @Test
  void while_one_is_being_made_another_is_refused_and_says_what_to_do() {
    ask(newId());
    Answer refused = ask(newId());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("being made already", "Wait until it is ready");
  }

  @Test
  void one_that_could_not_be_made_says_why_and_another_may_be_asked_for() {
    String copy = newId();
    office.failedCopy(north, copy, "A file of yours could not be read.");
    assertThat(newest().path("state").asString()).isEqualTo("FAILED");
    assertThat(newest().path("reason").asString()).isEqualTo("A file of yours could not be read.");
    assertThat(link(copy).status()).isEqualTo(409);
    assertThat(ask(newId()).status()).isEqualTo(202);
  }

  @Test
  void six_in_a_day_are_too_many_and_the_next_day_there_is_room_again() {
    for (int i = 0; i < Copies.MOST_A_DAY; i++) {
      ask(newId());
      office.failCopies(north);
    }
    Answer refused = ask(newId());
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.headers()).containsKey("retry-after");
    office.world().clock().plus(Duration.ofHours(25));
    assertThat(ask(newId()).status()).isEqualTo(202);
  }

  @Test
  void a_copy_that_is_ready_is_fetched_by_a_signed_link_with_a_name_and_is_what_its_sum_says()
      throws Exception {
    String copy = newId();
    office.madeCopy(north, copy);
    assertThat(newest().path("state").asString()).isEqualTo("READY");
    Answer link = link(copy);
    assertThat(link.status()).isEqualTo(200);
    assertThat(link.body().path("name").asString()).endsWith(".aligned.zip");
    var file = fetched(link.body().path("address").asString());
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("content-disposition").orElse(""))
        .contains(link.body().path("name").asString());
    assertThat(Sha256.hex(file.body(), 32)).isEqualTo(newest().path("sum").asString());
    assertThat(newest().path("bytes").asLong()).isEqualTo(file.body().length);
  }

  @Test
  void a_link_whose_signature_was_touched_opens_nothing() throws Exception {
    String copy = newId();
    office.madeCopy(north, copy);
    String address = link(copy).body().path("address").asString();
    String other = address.replace(north.tenant().value(), office.world().south().tenant().value());
    assertThat(fetched(other).statusCode()).isEqualTo(403);
  }

  @Test
  void after_a_week_it_is_gone_and_says_so() {
    String copy = newId();
    office.madeCopy(north, copy);
    office.world().clock().plus(Duration.ofDays(7));
    assertThat(newest().path("state").asString()).isEqualTo("EXPIRED");
    assertThat(link(copy).status()).isEqualTo(409);
    assertThat(link(copy).text()).contains("thrown away");
  }

  @Test
  void a_file_that_is_gone_before_its_time_is_not_linked_to() {
    String copy = newId();
    office.madeCopy(north, copy);
    office
        .world()
        .parts()
        .copies()
        .delete(office.job(north.tenant()), "copies/" + copy + ".aligned.zip");
    assertThat(link(copy).status()).isEqualTo(409);
  }

  @Test
  void nobody_but_an_owner_asks_looks_or_takes() {
    String copy = newId();
    office.madeCopy(north, copy);
    var practitioner = north.practitioner();
    assertThat(north.get(practitioner, "/api/practice/copies").status()).isEqualTo(403);
    assertThat(north.post(practitioner, "/api/practice/copies", Map.of("copy", newId())).status())
        .isEqualTo(403);
    assertThat(north.get(practitioner, "/api/practice/copies/" + copy + "/link").status())
        .isEqualTo(403);
  }
}
