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

  /** Until nothing waits any more, neither in queues nor on its way there. */
  public void settle() {
    int calm = 0;
    for (int left = TRIES; left > 0 && calm < 4; left--) {
      boolean still =
          ask("/_local/health").path("parts").path("waiting messages").asString("0").equals("0");
      calm = still ? calm + 1 : 0;
      Line.pause(150);
    }
  }
}
