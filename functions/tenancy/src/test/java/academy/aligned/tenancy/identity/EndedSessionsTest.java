package academy.aligned.tenancy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.ids.UserId;
import academy.aligned.tenancy.Office;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.Site;
import academy.aligned.testkit.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndedSessionsTest {
  private final Office office = Office.open();
  private final Site north = office.world().north();
  private final Instant begun = office.world().clock().instant();

  /** A call with an access token of a sign-in at that time. */
  private Answer ask(Persona who, Instant signedIn, String method, String path) {
    return ask(who, Long.toString(signedIn.getEpochSecond()), method, path);
  }

  private Answer ask(Persona who, String signedIn, String method, String path) {
    return office
        .world()
        .call(
            new World.Call(
                north.host(),
                who,
                method,
                path,
                method.equals("GET") ? null : Map.of(),
                Map.of("x-signed-in", signedIn)));
  }

  private Answer brand(Instant signedIn) {
    return ask(north.practitioner(), signedIn, "GET", "/api/branding");
  }

  @Test
  void signing_out_everywhere_ends_access_tokens_within_a_minute_at_every_door() {
    office.openFully(north);
    assertThat(brand(begun).status()).isEqualTo(200);
    office.world().clock().plus(Duration.ofMinutes(5));
    ask(north.practitioner(), begun, "POST", "/api/identity/sign-out-everywhere");

    office.world().clock().plus(Duration.ofSeconds(61));

    assertThat(brand(begun).status()).isEqualTo(401);
    assertThat(brand(office.world().clock().instant()).status()).isEqualTo(200);
    assertThat(ask(north.practitioner(), begun, "GET", "/api/identity/me").status()).isEqualTo(401);
  }

  @Test
  void a_token_that_does_not_say_when_it_began_is_ended_too() {
    office.openFully(north);
    ask(north.practitioner(), begun, "POST", "/api/identity/sign-out-everywhere");
    office.world().clock().plus(Duration.ofSeconds(61));
    assertThat(ask(north.practitioner(), "", "GET", "/api/branding").status()).isEqualTo(401);
  }

  private Answer operate(boolean off, String email) {
    return office
        .world()
        .onPlatform(
            office.world().operator(),
            "POST",
            "/api/platform/accounts",
            Map.of("email", email, "off", off, "reason", "asked for by the practice"));
  }

  @Test
  void who_is_switched_off_is_refused_everywhere_and_who_is_switched_on_signs_in_anew() {
    String mail = office.world().ids().next() + "@example.org";
    office.accounts().open(mail, "Otto", "Open-Sesame-1");
    office.accounts().confirm(mail, FakeAccounts.CODE);
    var proof = Map.of("email", mail, "password", "Open-Sesame-1");
    Answer session = north.post(Persona.VISITOR, "/api/identity/password", proof);
    String user = session.body().path("accessToken").asString().replace("access-", "");
    Persona otto = new Persona("otto", new UserId(user), mail, null);
    assertThat(ask(otto, begun, "GET", "/api/identity/me").status()).isEqualTo(200);

    assertThat(operate(true, mail).status()).isEqualTo(200);

    assertThat(ask(otto, begun, "GET", "/api/identity/me").body().path("detail").asString())
        .contains("switched off");
    assertThat(north.post(Persona.VISITOR, "/api/identity/password", proof).status())
        .isEqualTo(401);
    office.world().clock().plus(Duration.ofSeconds(5));
    operate(false, mail);
    assertThat(ask(otto, begun, "GET", "/api/identity/me").status()).isEqualTo(401);
    assertThat(north.post(Persona.VISITOR, "/api/identity/password", proof).status())
        .isEqualTo(200);
    assertThat(ask(otto, office.world().clock().instant(), "GET", "/api/identity/me").status())
        .isEqualTo(200);
  }

  @Test
  void who_shuts_an_account_names_one_that_is_there_and_says_why() {
    assertThat(operate(true, "nobody@example.org").badFields()).containsExactly("email");
    assertThat(
            office
                .world()
                .onPlatform(
                    office.world().operator(),
                    "POST",
                    "/api/platform/accounts",
                    Map.of("email", "a@b.example", "off", true))
                .badFields())
        .containsExactly("reason");
  }
}
