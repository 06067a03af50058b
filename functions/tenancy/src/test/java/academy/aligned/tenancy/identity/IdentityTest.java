package academy.aligned.tenancy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.tenancy.Office;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.Site;
import academy.aligned.testkit.world.World;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdentityTest {
  private static final String MAIL = "bonnie@example.org";
  private final Office office = Office.open();
  private final Site north = office.world().north();

  private Answer visit(String path, Map<String, ?> body) {
    return north.post(Persona.VISITOR, "/api/identity/" + path, body);
  }

  private Answer send(String path, Map<String, String> headers) {
    return office
        .world()
        .call(
            new World.Call(
                north.host(), Persona.VISITOR, "POST", "/api/identity/" + path, Map.of(), headers));
  }

  private Answer signUpAndConfirm() {
    visit("sign-up", Map.of("email", MAIL, "name", "Bonnie", "password", "Open-Sesame-1"));
    return visit("sign-up/confirm", Map.of("email", MAIL, "code", FakeAccounts.CODE));
  }

  @Test
  void a_confirmed_code_begins_a_session_whose_long_lived_half_no_script_can_read() {
    Answer session = signUpAndConfirm();

    assertThat(session.status()).isEqualTo(200);
    assertThat(session.body().path("accessToken").asString()).startsWith("access-");
    assertThat(session.text()).doesNotContain("refresh-");
    assertThat(session.cookies()).hasSize(2);
    assertThat(session.cookies().getLast())
        .startsWith("__Host-signed-in=yes")
        .contains("Path=/", "Max-Age=2592000", "Secure", "SameSite=Strict")
        .doesNotContain("HttpOnly");
    assertThat(session.cookies().getFirst())
        .startsWith("__Host-refresh=refresh-")
        .contains("HttpOnly", "Secure", "SameSite=Strict", "Path=/", "Max-Age=2592000");
  }

  @Test
  void the_person_is_in_the_directory_from_her_first_session_on() {
    signUpAndConfirm();
    var user = office.accounts().confirm(MAIL, FakeAccounts.CODE).access().replace("access-", "");
    Persona bonnie = new Persona("bonnie", new academy.aligned.kernel.ids.UserId(user), MAIL, null);
    int before = office.accounts().timesAsked();

    Answer me = north.get(bonnie, "/api/identity/me");

    assertThat(me.body().path("email").asString()).isEqualTo(MAIL);
    assertThat(me.body().path("name").asString()).isEqualTo("Bonnie");
    assertThat(me.body().path("here").path("roles").size()).isZero();
    assertThat(office.accounts().timesAsked()).isEqualTo(before);
  }

  @Test
  void me_tells_what_one_is_here_and_elsewhere() {
    Answer here = north.get(north.ana(), "/api/identity/me");
    assertThat(here.body().path("here").path("patient").asString())
        .isEqualTo(north.ana().patientId().value());
    Answer there = office.world().south().get(north.ana(), "/api/identity/me");
    assertThat(there.body().path("here").path("roles").size()).isZero();
    assertThat(there.body().path("memberships").size()).isEqualTo(1);
  }

  @Test
  void a_place_has_the_name_and_the_address_that_its_practice_has_today() {
    office.openFully(north);
    north.put(
        north.owner(),
        "/api/branding",
        academy.aligned.tenancy.branding.Wishes.brand(1, "#7a3b69"));
    office.world().deliver();

    var place = north.get(north.ana(), "/api/identity/me").body().path("memberships").path(0);

    assertThat(place.path("name").asString()).isEqualTo("Bonnie's Align Wellness");
    assertThat(place.path("url").asString()).isEqualTo("http://" + north.host() + ":8080/");
  }

  @Test
  void signing_up_tells_nobody_whether_the_mail_is_known() {
    signUpAndConfirm();
    Answer known = visit("sign-up", Map.of("email", MAIL, "name", "Mallory"));
    Answer unknown = visit("sign-up", Map.of("email", "bob@example.org", "name", "Mallory"));
    assertThat(known.status()).isEqualTo(202);
    assertThat(known.text().replace(MAIL, ""))
        .isEqualTo(unknown.text().replace("bob@example.org", ""));
  }

  @Test
  void one_signs_in_by_code_by_password_and_by_passkey() {
    signUpAndConfirm();
    String challenge = visit("code", Map.of("email", MAIL)).body().path("challenge").asString();
    assertThat(
            visit(
                    "code/answer",
                    Map.of("email", MAIL, "challenge", challenge, "code", FakeAccounts.CODE))
                .ok())
        .isTrue();
    assertThat(visit("password", Map.of("email", MAIL, "password", "Open-Sesame-1")).ok()).isTrue();
    assertThat(
            visit(
                    "passkey/answer",
                    Map.of("email", MAIL, "challenge", "c", "credential", Map.of("id", "k")))
                .ok())
        .isTrue();
  }

  @Test
  void an_address_is_the_same_in_capitals() {
    signUpAndConfirm();
    assertThat(
            visit("password", Map.of("email", "Bonnie@Example.ORG", "password", "Open-Sesame-1"))
                .ok())
        .isTrue();
  }

  @Test
  void a_wrong_code_names_its_field() {
    signUpAndConfirm();
    Answer wrong = visit("sign-up/confirm", Map.of("email", MAIL, "code", "000000"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.badFields()).containsExactly("code");
    assertThat(wrong.cookies()).isEmpty();
  }

  @Test
  void who_was_switched_off_does_not_get_in() {
    signUpAndConfirm();
    office.accounts().off(MAIL);
    Answer refused = visit("password", Map.of("email", MAIL, "password", "Open-Sesame-1"));
    assertThat(refused.status()).isEqualTo(401);
  }

  @Test
  void a_refresh_spends_the_cookie_and_brings_a_new_one() {
    Answer fresh = send("refresh", Map.of("cookie", "__Host-refresh=refresh-u-0"));
    assertThat(fresh.status()).isEqualTo(200);
    assertThat(fresh.cookies().getFirst()).startsWith("__Host-refresh=refresh-u-1");
  }

  @Test
  void without_the_cookie_there_is_nothing_to_refresh_even_if_the_body_has_a_token() {
    assertThat(send("refresh", Map.of()).status()).isEqualTo(401);
    assertThat(visit("refresh", Map.of("refresh", "refresh-u-0")).status()).isEqualTo(401);
  }

  @Test
  void a_page_of_another_origin_cannot_refresh_though_the_browser_sends_the_cookie() {
    String cookie = "__Host-refresh=refresh-u-0";
    String neighbour = "http://" + office.world().south().host() + ":8080";
    assertThat(send("refresh", Map.of("cookie", cookie, "origin", neighbour)).status())
        .isEqualTo(403);
    assertThat(
            send("refresh", Map.of("cookie", cookie, "origin", "http://" + north.host() + ":8080"))
                .status())
        .isEqualTo(200);
  }

  @Test
  void signing_out_ends_the_session_and_clears_the_cookie() {
    Answer out = send("sign-out", Map.of("cookie", "__Host-refresh=refresh-u-0"));
    assertThat(out.status()).isEqualTo(204);
    assertThat(out.cookies().getFirst()).contains("__Host-refresh=;", "Max-Age=0");
    assertThat(out.cookies().getLast()).contains("__Host-signed-in=;", "Max-Age=0");
    assertThat(send("refresh", Map.of("cookie", "__Host-refresh=refresh-u-0")).status())
        .isEqualTo(401);
  }

  @Test
  void signing_out_everywhere_ends_every_session() {
    Persona ana = north.ana();
    assertThat(north.post(ana, "/api/identity/sign-out-everywhere", Map.of()).status())
        .isEqualTo(204);
    assertThat(
            send("refresh", Map.of("cookie", "__Host-refresh=refresh-" + ana.userId() + "-0"))
                .status())
        .isEqualTo(401);
  }

  @Test
  void a_passkey_that_was_kept_is_listed() {
    Persona ana = north.ana();
    north.post(ana, "/api/identity/passkeys", Map.of("credential", Map.of("id", "key-1")));
    Answer list = north.get(ana, "/api/identity/passkeys");
    assertThat(list.body().path("passkeys").path(0).path("id").asString()).isEqualTo("key-1");
  }
}
