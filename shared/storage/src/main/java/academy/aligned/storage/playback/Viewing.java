package academy.aligned.storage.playback;

import academy.aligned.kernel.door.Cookie;
import academy.aligned.kernel.door.TenantScope;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/**
 * Opens folders of a tenant's private files to whoever may see them, on the host she came by.
 * Signatures change every five minutes and not with every request, so that a browser may keep what
 * it has.
 *
 * @param signer whatever signs now
 * @param origin where a host's pages are, such as {@code https://{host}}
 */
public record Viewing(Supplier<Signer> signer, String origin, InstantSource clock) {
  private static final Duration LASTING = Duration.ofMinutes(15);
  private static final String SERVED = "media/";
  private static final long STEP = Duration.ofMinutes(5).toSeconds();

  public Viewing(Signer signer, String origin, InstantSource clock) {
    this(() -> signer, origin, clock);
  }

  /** All that lies under {@code path} on a host, open until then. */
  public record Opened(String host, String path, Pass pass, Instant until, Duration age) {
    /** The address of one file, signed itself. */
    public String address(String file) {
      return host + path + file + "?" + pass.query();
    }

    /** The address of a file that {@link #cookies} open: a playlist, and all that it names. */
    public String plain(String file) {
      return host + path + file;
    }

    public List<Cookie> cookies() {
      return pass.cookies(path, age);
    }
  }

  /** Where the pages of the host are that she came by. */
  public String host(TenantScope scope) {
    return origin.replace("{host}", scope.host());
  }

  /** A signature for what lies in a folder, such as {@code media/<id>/}: nothing else is served. */
  public Opened open(TenantScope scope, String folder) {
    if (!folder.startsWith(SERVED)) {
      throw new IllegalArgumentException(folder + " is not served: put it under " + SERVED);
    }
    Instant now = clock.instant();
    long second = now.getEpochSecond();
    Instant until = Instant.ofEpochSecond(second - second % STEP).plus(LASTING);
    String host = host(scope);
    String path = "/media/tenants/" + scope.tenant() + "/" + folder;
    Pass pass = signer.get().sign(host + path + "*", until);
    return new Opened(host, path, pass, until, Duration.between(now, until));
  }
}
