package academy.aligned.tenancy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.tenancy.Office;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private final Office office = Office.open();
  private final String network = office.world().ids().next();
  private final String mail = office.world().ids().next() + "@example.org";

  private Answer visit(String network, String path, Map<String, ?> body) {
    return office
        .world()
        .call(
            new World.Call(
                office.world().north().host(),
                Persona.VISITOR,
                "POST",
                "/api/identity/" + path,
                body,
                Map.of("x-viewer-address", network)));
  }

  private Answer signUp(String email) {
    return visit(network, "sign-up", Map.of("email", email, "name", "Bonnie"));
  }

  private Answer guess(String from, String email) {
    return visit(from, "password", Map.of("email", email, "password", "Wrong-one-1"));
  }

  private static List<Integer> times(int count, java.util.function.Supplier<Answer> call) {
    return IntStream.range(0, count).mapToObj(_ -> call.get().status()).toList();
  }

  @Test
  void five_accounts_an_hour_are_opened_from_one_network() {
    assertThat(times(5, () -> signUp(office.world().ids().next() + "@example.org")))
        .containsOnly(202);
    Answer sixth = signUp(mail);
    assertThat(sixth.status()).isEqualTo(429);
    assertThat(sixth.headers()).containsEntry("retry-after", "3600");
    assertThat(sixth.body().path("detail").asString()).contains("from this network");

    assertThat(visit("elsewhere" + network, "sign-up", Map.of("email", mail, "name", "B")).status())
        .isEqualTo(202);
    office.world().clock().plus(Duration.ofMinutes(60));
    assertThat(signUp(mail).status()).isEqualTo(202);
  }

  @Test
  void ten_failed_sign_ins_shut_a_network_for_a_quarter_of_an_hour_whomever_it_tries() {
    assertThat(times(10, () -> guess(network, office.world().ids().next() + "@example.org")))
        .containsOnly(422);
    assertThat(guess(network, mail).status()).isEqualTo(429);
    office.world().clock().plus(Duration.ofMinutes(15));
    assertThat(guess(network, mail).status()).isEqualTo(422);
  }

  @Test
  void ten_failed_sign_ins_shut_an_account_wherever_they_come_from() {
    assertThat(times(10, () -> guess(office.world().ids().next(), mail))).containsOnly(422);
    Answer eleventh = guess(office.world().ids().next(), mail);
    assertThat(eleventh.status()).isEqualTo(429);
    assertThat(eleventh.body().path("detail").asString()).contains("failed too often");
  }

  @Test
  void who_signs_in_well_is_never_counted() {
    visit(network, "sign-up", Map.of("email", mail, "name", "B", "password", "Open-Sesame-1"));
    visit(network, "sign-up/confirm", Map.of("email", mail, "code", FakeAccounts.CODE));
    Map<String, String> right = Map.of("email", mail, "password", "Open-Sesame-1");
    assertThat(times(12, () -> visit(network, "password", right))).containsOnly(200);
    assertThat(times(9, () -> guess(network, mail))).containsOnly(422);
    assertThat(visit(network, "password", right).status()).isEqualTo(200);
  }

  @Test
  void a_code_that_was_answered_wrongly_five_times_is_dead_and_a_new_one_is_not() {
    signUp(mail);
    var wrong = Map.of("email", mail, "code", "000000");
    assertThat(times(5, () -> visit(network, "sign-up/confirm", wrong))).containsOnly(422);
    var right = Map.of("email", mail, "code", FakeAccounts.CODE);
    Answer sixth = visit(network, "sign-up/confirm", right);
    assertThat(sixth.status()).isEqualTo(429);
    assertThat(sixth.body().path("mend").asString()).contains("new code");

    signUp(mail);
    assertThat(visit(network, "sign-up/confirm", right).status()).isEqualTo(200);
  }
}
