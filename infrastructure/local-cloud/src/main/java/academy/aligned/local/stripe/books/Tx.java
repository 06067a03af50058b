package academy.aligned.local.stripe.books;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One change: objects are taken out as copies, and whatever differs at the end is written. */
public final class Tx {
  private static final String ACCOUNT = "_account";

  private final Books books;
  private final Serials serials;
  private final Cause cause;
  private final Map<String, ObjectNode> taken;
  private final Map<String, ObjectNode> before;
  private final Set<String> gone;

  Tx(Books books, Serials serials, Cause cause) {
    this(books, serials, cause, new LinkedHashMap<>(), new HashMap<>(), new LinkedHashSet<>());
  }

  private Tx(
      Books books,
      Serials serials,
      Cause cause,
      Map<String, ObjectNode> taken,
      Map<String, ObjectNode> before,
      Set<String> gone) {
    this.books = books;
    this.serials = serials;
    this.cause = cause;
    this.taken = taken;
    this.before = before;
    this.gone = gone;
  }

  public Cause cause() {
    return cause;
  }

  public long time() {
    return cause.at().getEpochSecond();
  }

  public Serials serials() {
    return serials;
  }

  /** The full address of one of the stand-in's pages. */
  public String page(String path) {
    return books.pages() + path;
  }

  /** The same change, seen from another account. */
  public Tx on(String account) {
    return new Tx(books, serials, cause.on(account), taken, before, gone);
  }

  /** A new object of a kind, written at the end. */
  public ObjectNode fresh(String kind) {
    return fresh(kind, serials.next(kind));
  }

  public ObjectNode fresh(String kind, String id) {
    ObjectNode object = sketch(kind, id);
    taken.put(Keys.of(kind, id), object);
    gone.remove(Keys.of(kind, id));
    return object;
  }

  /** A new object that nobody keeps. */
  public ObjectNode sketch(String kind, String id) {
    ObjectNode object = Shapes.of(kind).put("id", id);
    if (object.has("created") || kind.startsWith("_")) {
      object.put("created", time());
    }
    return object.put(ACCOUNT, cause.account());
  }

  /** The object, to be changed. */
  public Optional<ObjectNode> find(String kind, String id) {
    String key = Keys.of(kind, id);
    ObjectNode mine = taken.get(key);
    if (mine == null && !gone.contains(key)) {
      mine = books.find(key).filter(found -> visible(found, kind)).map(this::take).orElse(null);
    }
    return Optional.ofNullable(mine).filter(found -> visible(found, kind));
  }

  private ObjectNode take(ObjectNode stored) {
    ObjectNode copy = stored.deepCopy();
    before.put(Keys.of(stored), stored);
    taken.put(Keys.of(stored), copy);
    return copy;
  }

  /** The object that a parameter names, or Stripe's refusal. */
  public ObjectNode get(String kind, String id, String param) {
    return find(kind, id).orElseThrow(() -> Fault.missing(kind, id, param));
  }

  /** Whatever has this id, on any account, to be looked at only. */
  public Optional<ObjectNode> anywhere(String id) {
    return Stream.concat(Stream.of(id), Keys.CHOSEN.stream().map(kind -> Keys.of(kind, id)))
        .flatMap(key -> found(key).stream())
        .findFirst();
  }

  private Optional<ObjectNode> found(String key) {
    return gone.contains(key)
        ? Optional.empty()
        : Optional.ofNullable(taken.get(key)).or(() -> books.find(key));
  }

  /** What a field of this name refers to, on any account. */
  public Optional<ObjectNode> referred(String field, String id) {
    return Keys.CHOSEN.contains(field) ? found(Keys.of(field, id)) : anywhere(id);
  }

  /** All of a kind on this account, oldest first, to be looked at only. */
  public Stream<ObjectNode> all(String kind) {
    return everywhere(kind).filter(object -> visible(object, kind));
  }

  /** All of a kind on every account. */
  public Stream<ObjectNode> everywhere(String kind) {
    List<ObjectNode> all = new ArrayList<>();
    for (ObjectNode stored : books.all(kind)) {
      String id = Keys.of(stored);
      if (!gone.contains(id)) {
        all.add(taken.getOrDefault(id, stored));
      }
    }
    taken.values().stream()
        .filter(mine -> Fields.text(mine, "object").equals(kind))
        .filter(mine -> books.find(Keys.of(mine)).isEmpty())
        .forEach(all::add);
    return all.stream();
  }

  public void remove(ObjectNode object) {
    taken.remove(Keys.of(object));
    gone.add(Keys.of(object));
  }

  /** What the object was when this change began, of the fields that differ now. */
  public ObjectNode previous(ObjectNode object) {
    ObjectNode old = before.get(Keys.of(object));
    return old == null ? Shapes.empty() : Shapes.previous(Shapes.shown(old), Shapes.shown(object));
  }

  private boolean visible(ObjectNode object, String kind) {
    return Fields.text(object, "object").equals(kind)
        && Fields.text(object, ACCOUNT).equals(cause.account());
  }

  /** What differs from before, as one line of the journal; empty if nothing does. */
  ObjectNode written() {
    ObjectNode change = Shapes.empty();
    ArrayNode put = Shapes.array();
    taken.forEach(
        (id, object) -> {
          if (!object.equals(before.get(id))) {
            put.add(object);
          }
        });
    if (!put.isEmpty()) {
      change.set("put", put);
    }
    if (!gone.isEmpty()) {
      gone.forEach(change.putArray("gone")::add);
    }
    return change;
  }
}
