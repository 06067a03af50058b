package academy.aligned.local.stripe.books;

import java.time.Instant;

/**
 * Who changes something and when: events name the request they come from.
 *
 * @param account the connected account on whose behalf; empty for the platform's own
 * @param request empty when nobody asked, as for a renewal
 */
public record Cause(Instant at, String account, String request, String key) {
  /** By itself, because the time has come. */
  public static Cause time(Instant at, String account) {
    return new Cause(at, account, "", "");
  }

  Cause on(String other) {
    return new Cause(at, other, request, key);
  }
}
