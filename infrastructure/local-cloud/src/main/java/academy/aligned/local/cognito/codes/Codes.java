package academy.aligned.local.cognito.codes;

import academy.aligned.local.cognito.store.Kind;
import academy.aligned.local.cognito.store.Records;
import academy.aligned.local.cognito.store.Shelf;
import academy.aligned.local.cognito.users.SecretHash;
import academy.aligned.local.cognito.users.User;
import academy.aligned.local.cognito.wire.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The codes of sign-up, reset and change of address: the newest of each counts, once. */
public final class Codes {
  public static final int TRIES = 5;
  private static final String WRONG = "Invalid verification code provided, please try again.";

  /** A code that was sent; only its hash is kept. */
  record Sent(String hash, Instant expires, int tries) {}

  private final Shelf<Sent> shelf;
  private final Post post;
  private final SecretHash hash;
  private final InstantSource clock;

  public Codes(Records records, Post post, SecretHash hash, InstantSource clock) {
    this.shelf = new Shelf<>(records, Kind.CODE, Sent.class);
    this.post = post;
    this.hash = hash;
    this.clock = clock;
  }

  public void send(Purpose purpose, User user, String email, Duration valid) {
    var code = post.draw();
    var expires = clock.instant().plus(valid);
    shelf.overwrite(key(purpose, user), new Sent(hash.of(code), expires, 0), expires);
    post.code(email, purpose, code, valid);
  }

  public SecretHash hash() {
    return hash;
  }

  /** Takes the code, or refuses; every try is counted before it is judged. */
  public void redeem(Purpose purpose, User user, String code) {
    var counted = count(key(purpose, user));
    if (!hash.matches(code, counted.value().hash()) || !shelf.commit(shelf.remove(counted))) {
      throw Refusal.codeMismatch(WRONG);
    }
  }

  public static Refusal wrong() {
    return Refusal.codeMismatch(WRONG);
  }

  private Shelf.Held<Sent> count(String key) {
    var held = shelf.find(key).orElseThrow(Refusal::codeExpired);
    var sent = held.value();
    if (!clock.instant().isBefore(sent.expires())) {
      throw Refusal.codeExpired();
    }
    if (sent.tries() >= TRIES) {
      throw Refusal.limit();
    }
    var next = new Sent(sent.hash(), sent.expires(), sent.tries() + 1);
    return shelf.commit(shelf.replace(held, next, sent.expires()))
        ? new Shelf.Held<>(key, next, held.version() + 1)
        : count(key);
  }

  private static String key(Purpose purpose, User user) {
    return user.sub() + "#" + purpose;
  }
}
