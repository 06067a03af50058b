package academy.aligned.care.roster.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.care.Clinic;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvitationTest {
  private final Clinic clinic = Clinic.open();
  private final Invitee invitee = Invitee.of(clinic);
  private final Persona cleo = invitee.cleo();
  private final String token = invitee.token();
  private String patient = invitee.patient();

  private Answer show(String shown) {
    return invitee.show(shown);
  }

  private Answer claim(Persona who, String claimed) {
    return invitee.claim(who, claimed);
  }

  private Answer again() {
    return new Invitee(clinic, cleo, patient, token).again();
  }

  private Answer verify() {
    return clinic
        .north()
        .post(clinic.practitioner(), "/api/patients/" + patient + "/verify", Map.of());
  }

  private String status() {
    return clinic
        .north()
        .get(clinic.practitioner(), "/api/patients/" + patient)
        .body()
        .path("row")
        .path("status")
        .asString();
  }

  @Test
  void the_mail_calls_the_patient_by_her_first_name_and_leads_to_the_practices_own_host() {
    clinic.invite(clinic.id(), "Dora Maria Vale", "dora@example.org");

    var event = clinic.world().published().getLast();

    assertThat(event.data()).contains("\"firstName\":\"Dora\"").doesNotContain("Vale");
    assertThat(event.data()).contains("\"practice\":\"north\"");
    assertThat(event.data()).contains("http://" + clinic.north().host() + ":8080/join/");
  }

  @Test
  void the_link_shows_no_more_than_she_knows() {
    Answer shown = show(token);

    assertThat(shown.body().path("state").asString()).isEqualTo("OPEN");
    assertThat(shown.body().path("name").asString()).isEqualTo("north");
    assertThat(shown.body().path("firstName").asString()).isEqualTo("Cleo");
    assertThat(shown.body().path("emailHint").asString()).isEqualTo("s•••@example.org");
    assertThat(shown.text()).doesNotContain("Ray", cleo.email(), patient);
  }

  @Test
  void the_token_is_kept_only_as_a_hash_where_it_stays() {
    var kept =
        clinic.world().rowsOf(clinic.north().tenant()).stream()
            .filter(row -> !row.get("sk").s().equals("MAIL"))
            .toList();

    assertThat(kept.toString()).doesNotContain(token);
  }

  @Test
  void with_the_address_that_was_invited_she_is_a_patient_at_once() {
    Answer claimed = claim(cleo, token);

    assertThat(claimed.body().path("status").asString()).isEqualTo("ACTIVE");
    assertThat(claimed.body().path("patient").asString()).isEqualTo(patient);
    assertThat(status()).isEqualTo("ACTIVE");
    assertThat(clinic.north().get(cleo, "/api/home").status()).isEqualTo(200);
    assertThat(show(token).body().path("state").asString()).isEqualTo("USED");
  }

  @Test
  void claiming_twice_is_answered_the_same() {
    assertThat(claim(cleo, token).text()).isEqualTo(claim(cleo, token).text());
  }

  @Test
  void with_another_address_she_waits_for_a_practitioners_word() {
    clinic.invite(clinic.id(), "Dora Vale", "dora@example.org");
    String hers = clinic.mailedToken();

    Answer claimed = claim(cleo, hers);

    assertThat(claimed.body().path("status").asString()).isEqualTo("CLAIMED");
    assertThat(clinic.north().get(cleo, "/api/home").status()).isEqualTo(403);
  }

  @Test
  void a_practitioners_word_makes_her_a_patient() {
    patient = clinic.id();
    clinic.invite(patient, "Dora Vale", "dora@example.org");
    claim(cleo, clinic.mailedToken());

    assertThat(verify().body().path("status").asString()).isEqualTo("ACTIVE");
    assertThat(verify().status()).isEqualTo(200);
    assertThat(clinic.north().get(cleo, "/api/home").status()).isEqualTo(200);
  }

  @Test
  void nobody_can_be_vouched_for_before_somebody_came() {
    assertThat(verify().status()).isEqualTo(409);
  }

  @Test
  void a_link_works_for_one_person_only() {
    claim(cleo, token);

    assertThat(claim(clinic.ana(), token).status()).isEqualTo(409);
    assertThat(claim(clinic.world().stranger(), token).status()).isEqualTo(409);
  }

  @Test
  void who_has_a_record_here_cannot_take_a_second_one() {
    assertThat(claim(clinic.ana(), token).status()).isEqualTo(409);
    assertThat(status()).isEqualTo("INVITED");
  }

  @Test
  void a_practitioner_who_is_treated_here_stays_a_practitioner() {
    claim(clinic.practitioner(), token);
    verify();

    assertThat(clinic.north().get(clinic.practitioner(), "/api/patients").status()).isEqualTo(200);
  }

  @Test
  void after_two_weeks_the_link_is_over() {
    clinic.world().clock().plus(Duration.ofDays(14));

    assertThat(show(token).body().path("state").asString()).isEqualTo("EXPIRED");
    assertThat(claim(cleo, token).status()).isEqualTo(409);
  }

  @Test
  void a_new_link_makes_the_old_one_void() {
    assertThat(again().status()).isEqualTo(202);
    String fresh = clinic.mailedToken();

    assertThat(show(token).body().path("state").asString()).isEqualTo("EXPIRED");
    assertThat(claim(cleo, token).status()).isEqualTo(409);
    assertThat(claim(cleo, fresh).body().path("status").asString()).isEqualTo("ACTIVE");
  }

  @Test
  void a_new_link_voids_a_claim_nobody_vouched_for() {
    patient = clinic.id();
    clinic.invite(patient, "Dora Vale", "dora@example.org");
    claim(cleo, clinic.mailedToken());

    again();

    assertThat(status()).isEqualTo("INVITED");
    assertThat(verify().status()).isEqualTo(409);
  }

  @Test
  void who_has_joined_needs_no_new_link() {
    claim(cleo, token);

    assertThat(again().status()).isEqualTo(409);
  }

  @Test
  void a_made_up_a_foreign_and_a_mangled_token_are_all_the_same_nothing() {
    Answer foreign = clinic.world().south().get(Persona.VISITOR, "/api/invitations/" + token);
    Answer mangled = show(token.substring(0, 42) + (token.endsWith("A") ? "B" : "A"));
    Answer short_ = show("0123456789");

    assertThat(foreign.status()).isEqualTo(404);
    assertThat(mangled.body().path("detail")).isEqualTo(foreign.body().path("detail"));
    assertThat(short_.body().path("detail")).isEqualTo(foreign.body().path("detail"));
  }

  @Test
  void a_forged_token_costs_no_look_into_the_table() {
    show(token);
    clinic.world().meter().reset();

    show("A".repeat(43));

    assertThat(clinic.world().meter().read().trips()).isZero();
  }

  @Test
  void an_invitation_sent_twice_is_one_patient_and_one_mail() {
    clinic.world().published();
    Answer again = clinic.invite(patient, "Cleo Ray", cleo.email());

    assertThat(again.status()).isEqualTo(201);
    assertThat(clinic.world().published()).isEmpty();
  }

  @Test
  void an_id_that_is_somebody_elses_is_refused() {
    assertThat(clinic.invite(patient, "Other Person", "other@example.org").status()).isEqualTo(409);
  }

  @Test
  void bad_fields_are_named() {
    Answer answer =
        clinic
            .north()
            .post(
                clinic.practitioner(),
                "/api/patients",
                Map.of("patient", patient, "name", " ", "email", "no address"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.badFields()).containsExactly("email", "name");
  }
}
