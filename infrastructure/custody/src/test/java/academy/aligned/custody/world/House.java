package academy.aligned.custody.world;

import academy.aligned.custody.place.Installation;
import academy.aligned.local.LocalCloud;
import academy.aligned.local.Place;
import academy.aligned.local.seed.Accounts;
import academy.aligned.local.seed.Visitor;
import academy.aligned.storage.guard.LeadingKeysGuard;
import academy.aligned.storage.guard.Policy;
import academy.aligned.storage.wiring.Settings;
import academy.aligned.testkit.parts.EmbeddedFiles;
import academy.aligned.testkit.parts.SessionTags;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** One local cloud over an empty store, and its installation as its keepers see it. */
public record House(Place place, LocalCloud cloud, Installation installation)
    implements AutoCloseable {
  private static final StaticCredentialsProvider SELF =
      StaticCredentialsProvider.create(
          AwsBasicCredentials.create(EmbeddedFiles.IDENTITY, EmbeddedFiles.CREDENTIAL));

  public static House open() {
    try {
      Path folder = Files.createTempDirectory("aligned-house");
      for (String app : List.of("public", "patient", "practice")) {
        Path page = folder.resolve("repo/frontend-pwa/dist/" + app + "/index.html");
        Files.createDirectories(page.getParent());
        Files.writeString(page, "<h1>" + app + "</h1>");
      }
      Place place = new Place(folder.resolve("repo"), folder.resolve("home"), ports());
      LocalCloud cloud = LocalCloud.start(place);
      return new House(place, cloud, installation(place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Installation installation(Place place) {
    Map<String, String> settings = new HashMap<>();
    settings.put("AWS_REGION", "us-east-1");
    settings.put("TENANT_ROLE", "arn:aws:iam::000000000000:role/aligned-tenant");
    settings.put("CONTROL_ENDPOINT", at(place.port() + 1));
    settings.put("BACKUP_ENDPOINT", at(place.port() + 1));
    settings.put("DATABASE_ENDPOINT", at(place.port() + 2));
    settings.put("FILES_ENDPOINT", at(place.port() + 3));
    settings.put("USER_POOL", "us-east-1_AlignedLocal");
    var guard = new LeadingKeysGuard(Policy.local(), "aligned-directory", House::tags);
    return Installation.of(new Settings(settings), SELF, List.of(guard));
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
  DynamoDbClient eyes() {
    return DynamoDbClient.builder()
        .endpointOverride(URI.create(at(place.port() + 2)))
        .region(Region.US_EAST_1)
        .httpClient(UrlConnectionHttpClient.create())
        .credentialsProvider(SELF)
        .build();
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

  @Override
  public void close() {
    cloud.close();
    swept(place.home().getParent());
  }

  private static void swept(Path folder) {
    try (var files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int ports() {
    Random chance = new Random();
    for (int tries = 0; tries < 100; tries++) {
      int first = 20_000 + chance.nextInt(30_000);
      if (free(first) && free(first + 1) && free(first + 2) && free(first + 3)) {
        return first;
      }
    }
    throw new IllegalStateException("no free ports");
  }

  private static boolean free(int port) {
    try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
