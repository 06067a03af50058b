package academy.aligned.local;

import academy.aligned.local.stripe.pages.StripePages;
import academy.aligned.testkit.parts.EmbeddedFiles;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Where a local cloud lives: the repository, its data, and its ports. The edge is on {@code port};
 * the control endpoint, the database and the file store follow it.
 */
public record Place(Path root, Path home, int port) {
  public static final String PLATFORM = "aligned.localhost";

  static Place ofThisMachine() {
    Path root = Path.of(System.getProperty("aligned.root", ".")).toAbsolutePath().normalize();
    Path home = Path.of(System.getProperty("aligned.home", root.resolve(".local").toString()));
    String port = Optional.ofNullable(System.getenv("ALIGNED_PORT")).orElse("8080");
    return new Place(root, home.toAbsolutePath(), Integer.parseInt(port));
  }

  int controlPort() {
    return port + 1;
  }

  int databasePort() {
    return port + 2;
  }

  int filesPort() {
    return port + 3;
  }

  URI control() {
    return loopback(controlPort());
  }

  URI database() {
    return loopback(databasePort());
  }

  URI files() {
    return loopback(filesPort());
  }

  /** The platform's own address, as people type it. */
  URI platform() {
    return URI.create("http://" + PLATFORM + ":" + port);
  }

  /** The edge itself, whatever host is asked for. */
  URI edge() {
    return loopback(port);
  }

  /** Where buyers see the pages of the Stripe stand-in. */
  URI stripePages() {
    return URI.create("http://" + StripePages.HOST + ":" + port);
  }

  /** How any host's pages are reached. */
  String origin() {
    return "http://{host}:" + port;
  }

  /** This installation, as its keepers' program reads it from the environment. */
  Map<String, String> keeping(String pool, Duration clockAhead) {
    return Map.of(
        "AWS_REGION", Aws.REGION.id(),
        "AWS_ACCESS_KEY_ID", EmbeddedFiles.IDENTITY,
        "AWS_SECRET_ACCESS_KEY", EmbeddedFiles.CREDENTIAL,
        "TENANT_ROLE", Ground.ROLE,
        "USER_POOL", pool,
        "CONTROL_ENDPOINT", control().toString(),
        "BACKUP_ENDPOINT", control().toString(),
        "DATABASE_ENDPOINT", database().toString(),
        "FILES_ENDPOINT", files().toString(),
        "CLOCK_AHEAD", clockAhead.toString());
  }

  private static URI loopback(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}
