package academy.aligned.local;

import academy.aligned.local.stripe.pages.StripePages;
import java.net.URI;
import java.nio.file.Path;
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

  private static URI loopback(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}
