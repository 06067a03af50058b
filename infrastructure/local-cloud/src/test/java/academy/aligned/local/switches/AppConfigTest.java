package academy.aligned.local.switches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.switches.PolledSwitches;
import academy.aligned.local.cognito.fixture.HandClock;
import academy.aligned.local.disk.WholeFile;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.ControlEndpoint;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.http.Reply;
import academy.aligned.storage.wiring.AppConfigSource;
import academy.aligned.storage.wiring.Budget;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.appconfigdata.AppConfigDataClient;
import software.amazon.awssdk.services.appconfigdata.model.BadRequestException;
import software.amazon.awssdk.services.appconfigdata.model.InvalidParameterProblem;
import software.amazon.awssdk.services.appconfigdata.model.ResourceNotFoundException;

/** AWS's own client, over the wire, against the stand-in. */
class AppConfigTest {
  private final HandClock clock = new HandClock();
  @TempDir private Path folder;
  private WholeFile file;
  private LoopbackServer server;
  private AppConfigDataClient client;
  private SwitchPages pages;
  private PolledSwitches switches;

  @BeforeEach
  void begin() {
    file = new WholeFile(folder.resolve("switches.json"));
    server = LoopbackServer.start(0, new ControlEndpoint(List.of(config())));
    client =
        AppConfigDataClient.builder()
            .endpointOverride(server.endpoint())
            .region(Region.US_EAST_1)
            .httpClient(UrlConnectionHttpClient.create())
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "s")))
            .overrideConfiguration(Budget.SWITCHES.override())
            .build();
    pages = new SwitchPages(config(), List.of("checkout", "sign-up"));
    var source = new AppConfigSource(() -> client, AppConfig.PLACE);
    switches = new PolledSwitches(source, clock, Runnable::run);
    switches.now();
  }

  /** Each begins without the other's tokens, as after a restart. */
  private AppConfig config() {
    return new AppConfig(file, clock, new Ids(clock, new SecureRandom()));
  }

  @AfterEach
  void end() {
    client.close();
    server.close();
  }

  private boolean open(String part) {
    clock.forward(Duration.ofSeconds(61));
    return switches.now().refusing(part, part, false).isEmpty();
  }

  private Reply say(String method, String form, Map<String, List<String>> headers) {
    return pages
        .answer(new Ask(method, "/_local/switches", "", headers, form, "127.0.0.1"))
        .orElseThrow();
  }

  private static String text(Reply reply) {
    return new String(((Reply.Bytes) reply.content()).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void what_is_closed_at_the_terminal_is_closed_to_the_functions_until_it_is_opened() {
    assertThat(open("checkout")).isTrue();
    Reply said = say("POST", "part=checkout&to=off&sentence=The%20till%20is%20broken.", Map.of());
    assertThat(text(said)).contains("closed: The till is broken.").contains("sign-up");
    assertThat(open("checkout")).isFalse();
    assertThat(switches.now().closed().get("checkout").told()).isEqualTo("The till is broken.");
    assertThat(open("sign-up")).isTrue();

    say("POST", "part=checkout&to=on", Map.of());
    assertThat(open("checkout")).isTrue();
  }

  @Test
  void what_did_not_change_is_not_told_again() {
    say("POST", "part=checkout&to=off", Map.of());
    var source = new AppConfigSource(() -> client, AppConfig.PLACE);
    assertThat(source.changed()).hasValueSatisfying(told -> assertThat(told).contains("checkout"));
    clock.forward(Duration.ofSeconds(45));
    assertThat(source.changed()).isEmpty();
    clock.forward(Duration.ofSeconds(45));
    say("POST", "part=sign-up&to=off", Map.of());
    assertThat(source.changed()).hasValueSatisfying(told -> assertThat(told).contains("sign-up"));
  }

  @Test
  void a_file_that_was_spoilt_by_hand_leaves_closed_what_is_closed() {
    say("POST", "part=checkout&to=off", Map.of());
    assertThat(open("checkout")).isFalse();
    file.write("{\"closed\": {");
    assertThat(open("checkout")).isFalse();
    assertThat(say("GET", "", Map.of()).status()).isEqualTo(409);
    file.write("{\"closed\": {}}");
    assertThat(open("checkout")).isTrue();
  }

  @Test
  void a_session_that_the_other_side_forgot_is_begun_anew() {
    say("POST", "part=checkout&to=off", Map.of());
    assertThat(open("checkout")).isFalse();
    int port = server.endpoint().getPort();
    server.close();
    say("POST", "part=checkout&to=on", Map.of());
    assertThat(open("checkout")).isFalse();
    server = LoopbackServer.start(port, new ControlEndpoint(List.of(config())));
    assertThat(open("checkout")).isTrue();
  }

  @Test
  void who_has_slept_for_a_day_begins_a_session_anew_and_at_once() {
    assertThat(open("checkout")).isTrue();
    say("POST", "part=checkout&to=off", Map.of());
    clock.forward(Duration.ofHours(25));
    assertThat(open("checkout")).isFalse();
  }

  @Test
  void a_token_is_good_once_and_not_too_early_and_not_after_a_day() {
    String first = begun("local");
    String next = latest(first);
    assertThat(refusal(first)).isEqualTo(InvalidParameterProblem.CORRUPTED);
    assertThat(refusal(next)).isEqualTo(InvalidParameterProblem.POLL_INTERVAL_NOT_SATISFIED);
    String another = latest(begun("local"));
    clock.forward(Duration.ofHours(25));
    assertThat(refusal(another)).isEqualTo(InvalidParameterProblem.EXPIRED);
    assertThatThrownBy(() -> begun("elsewhere")).isInstanceOf(ResourceNotFoundException.class);
  }

  private String begun(String environment) {
    return client
        .startConfigurationSession(
            place ->
                place
                    .applicationIdentifier("aligned")
                    .environmentIdentifier(environment)
                    .configurationProfileIdentifier("switches"))
        .initialConfigurationToken();
  }

  private String latest(String token) {
    return client
        .getLatestConfiguration(ask -> ask.configurationToken(token))
        .nextPollConfigurationToken();
  }

  private InvalidParameterProblem refusal(String token) {
    try {
      latest(token);
      throw new AssertionError("It was taken.");
    } catch (BadRequestException refused) {
      return refused.details().invalidParameters().get("ConfigurationToken").problem();
    }
  }

  @Test
  void nothing_is_deployed_that_names_an_unknown_part_says_too_much_or_comes_from_a_page() {
    assertThat(text(say("POST", "part=till&to=off", Map.of())))
        .contains("There is no part 'till', only checkout, sign-up.");
    assertThat(say("POST", "part=checkout&to=off&sentence=" + "x".repeat(301), Map.of()).status())
        .isEqualTo(400);
    var page = Map.of("origin", List.of("http://aligned.localhost:8080"));
    assertThat(say("POST", "part=checkout&to=off", page).status()).isEqualTo(403);
    assertThat(file.text()).isEqualTo(Optional.empty());
  }
}
