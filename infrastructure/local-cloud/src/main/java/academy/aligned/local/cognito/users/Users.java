package academy.aligned.local.cognito.users;

import academy.aligned.local.cognito.store.Change;
import academy.aligned.local.cognito.store.Kind;
import academy.aligned.local.cognito.store.Records;
import academy.aligned.local.cognito.store.Shelf;
import academy.aligned.local.cognito.wire.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The accounts, found by their sub or their address; no two share an address. */
public final class Users {

  /** Who holds an address. */
  private record Holder(String sub) {}

  private final Shelf<User> shelf;
  private final Shelf<Holder> addresses;
  private final InstantSource clock;

  public Users(Records records, InstantSource clock) {
    this.shelf = new Shelf<>(records, Kind.USER, User.class);
    this.addresses = new Shelf<>(records, Kind.EMAIL, Holder.class);
    this.clock = clock;
  }

  /** By sub or by address, as every operation that takes a Username allows. */
  public Optional<User> find(String name) {
    var own = shelf.find(name).map(Shelf.Held::value);
    return own.isPresent()
        ? own
        : addresses.find(key(name)).flatMap(held -> bySub(held.value().sub()));
  }

  public Optional<User> bySub(String sub) {
    return shelf.find(sub).map(Shelf.Held::value);
  }

  public User add(Map<String, String> attributes, UnaryOperator<User> shape) {
    var now = clock.instant();
    var sub = UUID.randomUUID().toString();
    var blank = new User(sub, Map.of(), UserStatus.UNCONFIRMED, true, null, null, null, now, now);
    var user = shape.apply(blank.with(attributes));
    if (!shelf.commit(claim(user), shelf.put(sub, 0, user, null))) {
      throw taken();
    }
    return user;
  }

  public boolean holds(String email) {
    return addresses.find(key(email)).isPresent();
  }

  /** Changes an account, again from its newest state when another writer was faster. */
  public User update(String sub, UnaryOperator<User> change) {
    while (true) {
      var held = shelf.find(sub).orElseThrow(Refusal::unknownUser);
      var changed = change.apply(held.value()).at(clock.instant());
      if (shelf.records().commit(moves(held, changed))) {
        return changed;
      }
      if (addressTaken(changed)) {
        throw Refusal.of("AliasExistsException", "An account with the given email already exists.");
      }
    }
  }

  /** Everything of the account itself; what else hangs on it is given by the caller. */
  public void remove(String sub, List<Change> also) {
    var held = shelf.find(sub).orElseThrow(Refusal::unknownUser);
    var changes = new ArrayList<>(also);
    changes.add(shelf.remove(held));
    addresses.find(key(held.value().email())).ifPresent(it -> changes.add(addresses.remove(it)));
    if (!shelf.records().commit(changes)) {
      remove(sub, also);
    }
  }

  public List<User> page(String after, int limit) {
    return shelf.list("", after, limit).stream().map(Shelf.Held::value).toList();
  }

  public Instant now() {
    return clock.instant();
  }

  public static Refusal taken() {
    return Refusal.of("UsernameExistsException", "An account with the given email already exists.");
  }

  private List<Change> moves(Shelf.Held<User> held, User changed) {
    var changes = new ArrayList<Change>();
    changes.add(shelf.replace(held, changed, null));
    if (!key(held.value().email()).equals(key(changed.email()))) {
      changes.add(claim(changed));
      addresses
          .find(key(held.value().email()))
          .ifPresent(old -> changes.add(addresses.remove(old)));
    }
    return changes;
  }

  private Change claim(User user) {
    return addresses.put(key(user.email()), 0, new Holder(user.sub()), null);
  }

  private boolean addressTaken(User user) {
    return addresses
        .find(key(user.email()))
        .filter(held -> !held.value().sub().equals(user.sub()))
        .isPresent();
  }

  private static String key(String email) {
    return email.toLowerCase(Locale.ROOT);
  }
}
