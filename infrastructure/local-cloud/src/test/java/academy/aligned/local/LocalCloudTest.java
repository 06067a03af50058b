package academy.aligned.local;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.events.TenancyEvent.OnboardingStepDone;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.directory.Practice;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;

/** The whole cloud of a laptop, through its one front door. */
class LocalCloudTest {
  private static final PlatformScope WHY = new PlatformScope("a test", "job:test");
  private static final TenantId BONNIE = new TenantId("bonniewellne");

  private static final Place place = RunningCloud.place();

  @BeforeAll
  static void practices() {
    open(BONNIE, "bonnie.aligned.localhost", Status.OPEN);
    open(new TenantId("pausedpaused"), "paused.aligned.localhost", Status.SUSPENDED);
    open(new TenantId("closingclosi"), "closing.aligned.localhost", Status.OFFBOARDING);
  }

  private static void open(TenantId tenant, String host, Status status) {
    UserId owner = new UserId("00000000-0000-4000-8000-000000000001");
    var practice = new Practice(tenant, host, "Practice", owner, status, Set.of());
    RunningCloud.directory().claim(WHY, practice, new OnboardingStepDone("TEST"));
  }

  private static Browser at(String host) {
    return new Browser(place.port(), host);
  }

  @Test
  void every_part_is_well() throws Exception {
    var health = at("127.0.0.1").get("/_local/health");
    assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/nothing.txt",
        "/api/nowhere",
        "/api/home",
        "/_local/mail",
        "/_local/nothing",
        "/%2e%2e/%2e%2e/etc/passwd"
      })
  void every_answer_carries_the_security_headers(String path) throws Exception {
    var headers = at("bonnie.aligned.localhost").get(path).headers();
    assertThat(headers.firstValue("content-security-policy"))
        .get()
        .asString()
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
    assertThat(headers.firstValue("cross-origin-opener-policy")).contains("same-origin");
    assertThat(headers.firstValue("permissions-policy")).isPresent();
  }

  @Test
  void each_host_has_its_own_site() throws Exception {
    assertThat(at("aligned.localhost").get("/").body()).contains("Marketing");
    assertThat(at("bonnie.aligned.localhost").get("/today").body()).contains("Patient app");
    assertThat(at("bonnie.aligned.localhost").get("/practice/roster").body())
        .contains("Practice app");
  }

  @Test
  void an_unknown_host_shows_the_platform_and_says_where_it_lives() throws Exception {
    var stranger = at("nobody.aligned.localhost").get("/");
    assertThat(stranger.statusCode()).isEqualTo(200);
    assertThat(stranger.body()).contains("Marketing");
    assertThat(stranger.headers().firstValue("link"))
        .get()
        .asString()
        .contains("rel=\"canonical\"");
    assertThat(at("nobody.aligned.localhost").get("/library/protocols.json").statusCode())
        .isEqualTo(200);
  }

  @Test
  void who_goes_on_from_an_unknown_host_goes_on_at_the_platform() throws Exception {
    var on = at("nobody.aligned.localhost").get("/sign-up");
    assertThat(on.statusCode()).isEqualTo(302);
    assertThat(on.headers().firstValue("location"))
        .contains("http://aligned.localhost:" + place.port() + "/sign-up");
    assertThat(at("nobody.aligned.localhost").get("/api/identity/me").statusCode()).isIn(401, 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/exercise/a", "/practice/", "/sw.js", "/config.json", "/library/x.json"})
  void a_shut_practice_shows_a_notice_on_every_path(String path) throws Exception {
    var paused = at("paused.aligned.localhost").get(path);
    assertThat(paused.statusCode()).isEqualTo(403);
    assertThat(paused.body()).contains("This practice is paused");
    assertThat(paused.headers().firstValue("content-type")).get().asString().contains("text/html");
    assertThat(at("closing.aligned.localhost").get(path).body())
        .contains("This practice is closing");
  }

  @Test
  void a_shut_practice_answers_its_api_with_a_problem() throws Exception {
    var paused =
        at("paused.aligned.localhost").post("/api/identity/code", Map.of("email", "a@b.example"));
    assertThat(paused.statusCode()).isEqualTo(403);
    assertThat(Browser.json(paused).path("type").asString()).endsWith("/practice-suspended");
  }

  @Test
  void a_practices_own_files_come_from_the_bucket_and_are_its_own() throws Exception {
    new Aws(place)
        .s3()
        .putObject(
            r -> r.bucket(Engines.SITES).key("tenants/" + BONNIE + "/site/config.json"),
            RequestBody.fromString("{\"name\":\"Bonnie\"}"));
    assertThat(at("bonnie.aligned.localhost").get("/config.json").body()).contains("Bonnie");
    assertThat(at("aligned.localhost").get("/config.json").statusCode()).isEqualTo(404);
  }

  @Test
  void files_whose_names_change_with_them_are_kept_for_ever_and_travel_compressed()
      throws Exception {
    var bundle =
        at("bonnie.aligned.localhost")
            .with("accept-encoding", "gzip")
            .get("/assets/app-AbCd1234.js");
    assertThat(bundle.headers().firstValue("cache-control")).get().asString().contains("immutable");
    assertThat(bundle.headers().firstValue("content-encoding")).contains("gzip");
    assertThat(at("bonnie.aligned.localhost").get("/").headers().firstValue("cache-control"))
        .contains("no-cache");
  }

  @Test
  void a_player_gets_exactly_the_bytes_it_asks_for() throws Exception {
    Path films = Files.createDirectories(place.home().resolve("library/media"));
    Files.writeString(films.resolve("bridge.mp4"), "0123456789");
    var part =
        at("bonnie.aligned.localhost").with("range", "bytes=2-4").get("/library/media/bridge.mp4");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo("234");
    assertThat(part.headers().firstValue("content-range")).contains("bytes 2-4/10");
    var beyond =
        at("bonnie.aligned.localhost").with("range", "bytes=99-").get("/library/media/bridge.mp4");
    assertThat(beyond.statusCode()).isEqualTo(416);
  }

  @Test
  void who_is_not_signed_in_gets_a_problem_document() throws Exception {
    var refused = at("bonnie.aligned.localhost").get("/api/patients");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("content-type")).contains("application/problem+json");
    var forged =
        at("bonnie.aligned.localhost").with("authorization", "Bearer a.b.c").get("/api/patients");
    assertThat(forged.statusCode()).isEqualTo(401);
  }

  @Test
  void somebody_who_signed_up_by_mail_reaches_a_function_and_is_told_what_she_may_not()
      throws Exception {
    String token = signedIn("nora@example.com");
    HttpResponse<String> answer =
        at("bonnie.aligned.localhost")
            .with("authorization", "Bearer " + token)
            .get("/api/patients");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(Browser.json(answer).path("instance").asString()).isNotBlank();
  }

  @Test
  void a_body_that_is_no_json_is_a_problem_and_no_fault() throws Exception {
    var answer = at("aligned.localhost").post("/_local/clock", Map.of("move", "backwards"));
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void the_clock_moves_for_everybody() throws Exception {
    String before =
        Browser.json(at("aligned.localhost").get("/_local/clock")).path("offset").asString();
    var moved = at("aligned.localhost").post("/_local/clock", Map.of("move", "+3h"));
    assertThat(before).isEqualTo("PT0S");
    assertThat(Browser.json(moved).path("offset").asString()).isEqualTo("PT3H");
    at("aligned.localhost").post("/_local/clock", Map.of("move", "0"));
  }

  /** By the calls the SDK makes to Cognito, and the code out of the mailbox. */
  private static String signedIn(String email) throws Exception {
    String client = "alignedlocalwebclient00000";
    var cognito = new Aws(place).cognito();
    cognito.signUp(
        r ->
            r.clientId(client)
                .username(email)
                .password("Correct-horse-7")
                .userAttributes(attribute("email", email), attribute("name", "Nora")));
    String mail = at("aligned.localhost").get("/_local/mail.json?to=" + email).body();
    Matcher code = Pattern.compile("\\b(\\d{6})\\b").matcher(mail);
    assertThat(code.find()).as(mail).isTrue();
    cognito.confirmSignUp(r -> r.clientId(client).username(email).confirmationCode(code.group(1)));
    return cognito
        .initiateAuth(
            r ->
                r.clientId(client)
                    .authFlow("USER_PASSWORD_AUTH")
                    .authParameters(Map.of("USERNAME", email, "PASSWORD", "Correct-horse-7")))
        .authenticationResult()
        .accessToken();
  }

  private static AttributeType attribute(String name, String value) {
    return AttributeType.builder().name(name).value(value).build();
  }
}
