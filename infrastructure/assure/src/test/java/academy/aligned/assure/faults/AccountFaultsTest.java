package academy.aligned.assure.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.aligned.local.cognito.CognitoEndpoint;
import academy.aligned.local.cognito.UserPool;
import academy.aligned.local.cognito.pool.PoolSettings;
import academy.aligned.local.cognito.store.MapRecords;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.http.Reply;
import academy.aligned.storage.wiring.Budget;
import academy.aligned.tenancy.identity.Accounts.Tokens;
import academy.aligned.tenancy.identity.cognito.CognitoAccounts;
import academy.aligned.testkit.fault.Fault;
import academy.aligned.testkit.fault.FaultLine;
import academy.aligned.testkit.world.Embedded;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/**
 * The account service behind a line that fails: what lasts comes out as an outage, which doors
 * answer with a word when to come again; what passes is borne.
 */
class AccountFaultsTest {
  private static final String PASSWORD = "Quiet-Harbour-7";
  private static final String MAIL = "ana@example.org";

  private final FaultLine line = new FaultLine(UrlConnectionHttpClient.create());
  private final List<String> mails = new CopyOnWriteArrayList<>();
  private LoopbackServer server;
  private CognitoAccounts accounts;

  @BeforeEach
  void open() {
    PoolSettings settings =
        PoolSettings.local(URI.create("http://127.0.0.1:1"), "aligned.localhost")
            .withHashRounds(1_000);
    var pool =
        new UserPool(
            settings,
            new MapRecords(),
            InstantSource.system(),
            new SecureRandom(),
            (_, _, text, _) -> mails.add(text));
    server =
        LoopbackServer.start(
            0, (Ask _) -> Reply.text(404, "text/plain", ""), new CognitoEndpoint(pool));
    accounts =
        new CognitoAccounts(
            client(), settings.clientId(), "aligned.localhost", "decoys", new SecureRandom());
    accounts.open(MAIL, "Ana", PASSWORD);
    accounts.confirm(MAIL, code());
  }

  private CognitoIdentityProviderClient client() {
    return CognitoIdentityProviderClient.builder()
        .region(Embedded.REGION)
        .credentialsProvider(Embedded.SELF)
        .endpointOverride(server.endpoint())
        .httpClient(line)
        .overrideConfiguration(Budget.ACCOUNTS.override())
        .build();
  }

  private String code() {
    return mails.getLast().replaceAll("(?s).*?(\\d{6}).*", "$1");
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void an_outage_is_told_as_one_and_over_it_everything_is_as_before() {
    line.fail(1, Fault.DENIED);
    assertThatExceptionOfType(SdkException.class)
        .isThrownBy(() -> accounts.enterPassword(MAIL, PASSWORD));
    line.heal();
    assertThat(accounts.enterPassword(MAIL, PASSWORD).access()).isNotEmpty();
  }

  @Test
  void what_is_broken_at_the_first_try_is_borne() {
    line.fail(1, Fault.BROKEN);
    assertThat(accounts.enterPassword(MAIL, PASSWORD).access()).isNotEmpty();
    assertThat(line.struck()).isTrue();
  }

  @Test
  void a_session_whose_answer_was_lost_is_refreshed_all_the_same() {
    Tokens before = accounts.enterPassword(MAIL, PASSWORD);
    line.fail(1, Fault.LOST);
    Tokens fresh = accounts.refresh(before.refresh());
    assertThat(line.struck()).isTrue();
    line.heal();
    assertThat(accounts.refresh(fresh.refresh()).access()).isNotEmpty();
  }

  @Test
  void a_code_whose_answer_was_lost_signs_in_with_the_newest_mail() {
    line.fail(1, Fault.LOST);
    String challenge = accounts.sendCode(MAIL);
    assertThat(line.struck()).isTrue();
    line.heal();
    assertThat(accounts.answerCode(MAIL, challenge, code()).access()).isNotEmpty();
  }

  @Test
  void signing_out_may_be_repeated() {
    Tokens tokens = accounts.enterPassword(MAIL, PASSWORD);
    line.fail(1, Fault.LOST);
    accounts.revoke(tokens.refresh());
    line.heal();
    accounts.revoke(tokens.refresh());
  }
}
