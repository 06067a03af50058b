package academy.aligned.prove.story;

import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.kernel.json.Json;
import academy.aligned.prove.wire.Line;
import academy.aligned.prove.wire.Shot;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Membership;
import academy.aligned.storage.wiring.Stores;
import academy.aligned.testkit.parts.EmbeddedFiles;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import tools.jackson.databind.JsonNode;

/** What only a local cloud lets the prover do: read mail, appoint people, look into the store. */
public record Laptop(Line line, Directory directory) {
  public static final String PLATFORM = "aligned.localhost";
  private static final PlatformScope WHY = new PlatformScope("plays a part in a proof", "prover");
  private static final int TRIES = 300;
  private static final int CALM = 4;
  private static final int STUCK = 15;
  private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
  private static final String PASSWORD = "Proof-2027!open";
  private static final String POOL = "/us-east-1_AlignedLocal";
  private static final String CLIENT = "alignedlocalwebclient00000";

  public static Laptop at(Line line) {
    URI database = URI.create("http://127.0.0.1:" + (line.edge().getPort() + 2));
    var self =
        StaticCredentialsProvider.create(
            AwsBasicCredentials.create(EmbeddedFiles.IDENTITY, EmbeddedFiles.CREDENTIAL));
    var cloud =
        new Stores.Cloud(
            Region.US_EAST_1,
            self,
            UrlConnectionHttpClient.create(),
            Optional.of(database),
            Optional.empty(),
            Optional.empty(),
            List.of());
    var stores =
        new Stores(cloud, _ -> AnonymousCredentialsProvider.create(), InstantSource.system());
    return new Laptop(line, stores.directory("aligned-directory"));
  }

  /** What the newest mail to somebody holds, as soon as it is there. */
  String mailed(String to, Pattern wanted) {
    for (int left = TRIES; left > 0; left--) {
      Matcher match = wanted.matcher(ask("/_local/mail.json?to=" + to).toString());
      if (match.find()) {
        return match.group(1);
      }
      Line.pause(100);
    }
    throw new IllegalStateException("No mail to " + to + " with " + wanted);
  }

  /** How many mails went to the people of a practice. */
  public int mails(Practice practice) {
    return practice.people().stream()
        .mapToInt(person -> ask("/_local/mail.json?to=" + person.email()).size())
        .sum();
  }

  /** Somebody who left is taken back. */
  public void returns(Practice practice, Actor who) {
    var place =
        new Membership(practice.tenant(), practice.names().mark(), who.host(), who.roles(), null);
    directory.join(WHY, new UserId(who.user()), place);
  }

  public void leaves(Actor who) {
    directory.leave(WHY, new UserId(who.user()), who.tenant());
  }

  /** Her sessions are over, on every device. */
  public void ends(Actor who) {
    directory.endSessions(WHY, new UserId(who.user()));
  }

  public void forward(int seconds) {
    tell("/_local/clock", Map.of("move", "+" + seconds + "s"));
  }

  /** The keys that the pool publishes. */
  public String keys() {
    return pool()
        .send(new Shot("127.0.0.1", "", "GET", POOL + "/.well-known/jwks.json", Map.of(), "", ""))
        .text();
  }

  /** A token of the pool's own, for another use. */
  public String idToken() {
    String email = "ida" + System.nanoTime() + "@proof.example";
    Shot visit = new Shot(PLATFORM, "", "POST", "/api/identity/sign-up", Map.of(), "", "10.66.0.1");
    var person = Map.of("email", email, "name", "Ida", "password", PASSWORD);
    line.send(visit.saying(Json.MAPPER.writeValueAsString(person)));
    var code = Map.of("email", email, "code", mailed(email, CODE));
    line.send(
        visit.to("/api/identity/sign-up/confirm").saying(Json.MAPPER.writeValueAsString(code)));
    var auth =
        Map.of(
            "AuthFlow",
            "USER_PASSWORD_AUTH",
            "ClientId",
            CLIENT,
            "AuthParameters",
            Map.of("USERNAME", email, "PASSWORD", PASSWORD));
    Shot sign =
        new Shot(
            "127.0.0.1",
            "",
            "POST",
            "/",
            Map.of(
                "content-type",
                "application/x-amz-json-1.1",
                "x-amz-target",
                "AWSCognitoIdentityProviderService.InitiateAuth"),
            Json.MAPPER.writeValueAsString(auth),
            "");
    return Json.TOLERANT
        .readTree(pool().send(sign).text())
        .path("AuthenticationResult")
        .path("IdToken")
        .asString();
  }

  private Line pool() {
    return new Line(URI.create("http://127.0.0.1:" + (line.edge().getPort() + 1)));
  }

  void appoint(Actor who, String practice, Role role) {
    var place = new Membership(who.tenant(), practice, who.host(), Set.of(role), null);
    directory.join(WHY, new UserId(who.user()), place);
  }

  public JsonNode ask(String path) {
    return line.send(new Shot("127.0.0.1", "", "GET", path, Map.of(), "", "")).json();
  }

  public JsonNode tell(String path, Object body) {
    String text = Json.MAPPER.writeValueAsString(body);
    return line.send(new Shot("127.0.0.1", "", "POST", path, Map.of(), text, "")).json();
  }

  /** Until nothing waits any more, or only what waits for its next try. */
  public void settle() {
    String last = "";
    int calm = 0;
    for (int left = TRIES; left > 0 && calm < (last.equals("0") ? CALM : STUCK); left--) {
      String waiting = ask("/_local/health").path("parts").path("waiting messages").asString("0");
      calm = waiting.equals(last) ? calm + 1 : 0;
      last = waiting;
      Line.pause(150);
    }
  }
}
