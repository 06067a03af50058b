package academy.aligned.local.edge;

import academy.aligned.local.api.Gateway;
import academy.aligned.local.api.Problems;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.playback.SignedMedia;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The one place browsers reach: everything passes here and gets its headers. */
public final class Edge implements Function<Ask, Reply> {
  private static final System.Logger LOG = System.getLogger("aligned.local.edge");
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final LocalPages local;
  private final Function<Ask, Optional<Reply>> stripe;
  private final Gateway api;
  private final SignedMedia media;
  private final Sites sites;
  private final SecurityHeaders headers;

  /**
   * @param platform the platform's host
   * @param canonical the platform's address
   * @param origin how any host's pages are reached
   * @param shells the folder of the built front end
   * @param library the folder of the shared exercise films
   * @param files the origin that browsers upload to
   */
  public record Settings(
      String platform,
      String canonical,
      String origin,
      Path shells,
      Path library,
      String bucket,
      String files) {}

  /** {@code stripe} answers for the host of the Stripe stand-in, and for no other. */
  public Edge(
      Settings settings,
      LocalPages local,
      Function<Ask, Optional<Reply>> stripe,
      Gateway api,
      SignedMedia media,
      Sites sites) {
    this.local = local;
    this.stripe = stripe;
    this.api = api;
    this.media = media;
    this.sites = sites;
    this.headers = new SecurityHeaders(settings.files());
  }

  @Override
  public Reply apply(Ask ask) {
    return headers.on(Compression.of(ask, guarded(ask)));
  }

  private Reply guarded(Ask ask) {
    try {
      return answer(ask);
    } catch (Refusal refused) {
      return Problems.of(refused);
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, () -> ask.method() + " " + ask.host() + ask.path(), broken);
      return Problems.of(
          502,
          "bad-gateway",
          "A part of the local cloud does not answer.",
          "Try again, or look into its log.");
    }
  }

  private Reply answer(Ask ask) {
    if (ask.headers().getOrDefault("host", List.of()).size() != 1) {
      return Problems.of(
          400, "bad-request", "The request names no host, or several.", "Name exactly one host.");
    }
    if (ask.path().startsWith("/_local/")) {
      return local.answer(ask).orElseGet(Notices::missing);
    }
    return stripe.apply(ask).orElseGet(() -> own(ask));
  }

  private Reply own(Ask ask) {
    if (ask.path().startsWith("/api/")) {
      return api.answer(ask);
    }
    return READING.contains(ask.method())
        ? media.answer(ask).orElseGet(() -> sites.answer(ask))
        : Problems.of(405, "method-not-allowed", "This can only be read.", "Use GET.")
            .with("allow", "GET, HEAD");
  }
}
