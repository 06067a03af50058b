package academy.aligned.local.cognito.session;

import academy.aligned.local.cognito.store.Kind;
import academy.aligned.local.cognito.store.Records;
import academy.aligned.local.cognito.store.Shelf;
import academy.aligned.local.cognito.store.Shelf.Held;
import academy.aligned.local.cognito.users.Opaque;
import academy.aligned.local.cognito.wire.Refusal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Sessions are opaque, short and good for one step. */
public final class Sessions {
  private final Shelf<Session> shelf;
  private final InstantSource clock;
  private final Opaque opaque;
  private final Duration valid;

  public Sessions(Records records, InstantSource clock, SecureRandom random, Duration valid) {
    this.shelf = new Shelf<>(records, Kind.SESSION, Session.class);
    this.clock = clock;
    this.opaque = new Opaque(random);
    this.valid = valid;
  }

  public String open(Stage stage, String name, @Nullable String sub, @Nullable String secret) {
    return open(stage, name, sub, secret, valid);
  }

  public String open(
      Stage stage, String name, @Nullable String sub, @Nullable String secret, Duration validFor) {
    var token = opaque.fresh(48);
    var expires = clock.instant().plus(validFor);
    var session = new Session(stage, name, sub, secret, 0, expires);
    shelf.commit(shelf.put(Opaque.hash(token), 0, session, expires));
    return token;
  }

  /** Ends the session and gives what it held; of two takers only one gets it. */
  public Session take(String token, Stage stage, String name) {
    var held = held(token, stage, name);
    if (!shelf.commit(shelf.remove(held))) {
      throw unknown();
    }
    return held.value();
  }

  /** Counts a try and leaves the session open. */
  public Session tried(String token, Stage stage, String name) {
    var held = held(token, stage, name);
    var tried = held.value().tried();
    return shelf.commit(shelf.replace(held, tried, tried.expires()))
        ? tried
        : tried(token, stage, name);
  }

  /** Ends the session; false when another was faster. */
  public boolean close(String token) {
    return shelf
        .find(Opaque.hash(token))
        .filter(held -> shelf.commit(shelf.remove(held)))
        .isPresent();
  }

  private Held<Session> held(String token, Stage stage, String name) {
    var held = shelf.find(Opaque.hash(token)).orElseThrow(Sessions::unknown);
    if (!clock.instant().isBefore(held.value().expires())) {
      throw Refusal.notAuthorized("Invalid session for the user, session is expired.");
    }
    if (held.value().stage() != stage || !held.value().of(name)) {
      throw unknown();
    }
    return held;
  }

  private static Refusal unknown() {
    return Refusal.notAuthorized("Invalid session for the user.");
  }
}
