package academy.aligned.kernel.text;

import java.net.URI;

/** Where a host of ours answers: all of them under the platform's scheme, on its port. */
public final class Origin {
  private Origin() {}

  /** Such as {@code https://north.aligned.academy}, without a slash at its end. */
  public static String of(URI platform, String host) {
    String port = platform.getPort() < 0 ? "" : ":" + platform.getPort();
    return platform.getScheme() + "://" + host + port;
  }
}
