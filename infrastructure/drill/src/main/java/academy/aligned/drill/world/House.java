package academy.aligned.drill.world;

import academy.aligned.custody.place.Installation;
import academy.aligned.local.Place;
import academy.aligned.local.keys.Secrets;
import academy.aligned.local.seed.Accounts;
import academy.aligned.local.seed.Visitor;
import academy.aligned.storage.guard.LeadingKeysGuard;
import academy.aligned.storage.guard.Policy;
import academy.aligned.storage.wiring.Settings;
import academy.aligned.testkit.parts.EmbeddedFiles;
import academy.aligned.testkit.parts.SessionTags;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A local cloud on this machine, and its installation as its keepers see it. */
public record House(Place place, Installation installation) {
  private static final StaticCredentialsProvider SELF =
      StaticCredentialsProvider.create(
          AwsBasicCredentials.create(EmbeddedFiles.IDENTITY, EmbeddedFiles.CREDENTIAL));

  /** One that runs in this process: the guard stands here where IAM stands. */
  public static House of(Place place) {
    return new House(place, installation(place, List.of(guard())));
  }

  /** One that another process runs; tags of sessions can be read in that one alone. */
  public static House running(Place place) {
    return new House(place, installation(place, List.of()));
  }

  /** The same, seen by keepers whose every call somebody watches. */
  public House watched(ExecutionInterceptor watcher) {
    return new House(place, installation(place, List.of(watcher, guard())));
  }

  private static Installation installation(Place place, List<ExecutionInterceptor> watchers) {
    Map<String, String> settings = new HashMap<>();
    settings.put("AWS_REGION", "us-east-1");
    settings.put("TENANT_ROLE", "arn:aws:iam::000000000000:role/aligned-tenant");
    settings.put("CONTROL_ENDPOINT", at(place.port() + 1));
    settings.put("BACKUP_ENDPOINT", at(place.port() + 1));
    settings.put("DATABASE_ENDPOINT", at(place.port() + 2));
    settings.put("FILES_ENDPOINT", at(place.port() + 3));
    settings.put("USER_POOL", "us-east-1_AlignedLocal");
    settings.put("CLAIM_LEASE", "PT1S");
    return Installation.of(new Settings(settings), SELF, watchers);
  }

  private static LeadingKeysGuard guard() {
    return new LeadingKeysGuard(Policy.local(), "aligned-directory", House::tags);
  }

  private static Map<String, String> tags(AwsCredentials credentials) {
    return credentials instanceof AwsSessionCredentials session
        ? SessionTags.decode(session.sessionToken()).orElse(Map.of())
        : Map.of();
  }

  private static String at(int port) {
    return "http://127.0.0.1:" + port;
  }

  /** Sees every row: for assertions alone. */
  public DynamoDbClient eyes() {
    return DynamoDbClient.builder()
        .endpointOverride(URI.create(at(place.port() + 2)))
        .region(Region.US_EAST_1)
        .httpClient(UrlConnectionHttpClient.create())
        .credentialsProvider(SELF)
        .build();
  }

  /** A secret of this machine that signs now. */
  public String secret(String name) {
    return new Secrets(place.home().resolve("secrets")).text(name);
  }

  public URI edge() {
    return URI.create(at(place.port()));
  }

  public Visitor at(String host) {
    return Visitor.at(edge(), host);
  }

  public Accounts accounts() {
    return new Accounts(installation.people(), installation.pool());
  }
}
