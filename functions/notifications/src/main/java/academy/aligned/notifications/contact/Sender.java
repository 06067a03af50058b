package academy.aligned.notifications.contact;

import academy.aligned.kernel.text.Origin;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * In whose name, and in which colours, a practice's mails go out.
 *
 * @param host where it answers; null before a brand was heard of, and for the platform itself
 */
public record Sender(int version, String name, String fill, String on, @Nullable String host) {

  /** Before a brand was heard of. */
  public static Sender plain(String name) {
    return new Sender(0, name, "#1f6f63", "#ffffff", null);
  }

  /** A page of its site; {@code platform} gives the scheme and the port. */
  public URI at(URI platform, String path) {
    return URI.create(Origin.of(platform, host == null ? platform.getHost() : host) + path);
  }
}
