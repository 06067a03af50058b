package academy.aligned.storefront.shop;

import academy.aligned.kernel.events.CommerceEvent.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant shows the public. Events come twice and in any order: each change keeps the newer
 * of what is known and what is heard, so the same events always leave the same shop.
 */
public record Shop(
    Face face,
    Profile profile,
    Map<String, Shelved> courses,
    Map<String, Offered> offers,
    Map<String, Landed> landings) {
  public static final Shop EMPTY = new Shop(Face.NONE, Profile.NONE, Map.of(), Map.of(), Map.of());

  /** A course on the shelf, or taken off it; {@code file} is where its public part lies. */
  public record Shelved(int version, boolean archived, @Nullable String file) {
    /** Of one version to publish comes before to archive. */
    boolean older(Shelved than) {
      return version < than.version || (version == than.version && !archived && than.archived);
    }
  }

  public record Offered(int version, Terms terms) {}

  /** A landing page that is or was shown. */
  public record Landed(int version, boolean shown) {}

  public Shop branded(Face heard) {
    return face.version() < heard.version()
        ? new Shop(heard, profile, courses, offers, landings)
        : this;
  }

  public Shop profiled(Profile heard) {
    return profile.version() < heard.version()
        ? new Shop(face, heard, courses, offers, landings)
        : this;
  }

  /** A course that was archived before it was heard to be published keeps the newer state. */
  public Shop shelved(String course, Shelved heard) {
    Shelved known = courses.get(course);
    if (known != null && !known.older(heard)) {
      return this;
    }
    String file = heard.file() == null && known != null ? known.file() : heard.file();
    var newest = new Shelved(heard.version(), heard.archived(), file);
    return new Shop(face, profile, with(courses, course, newest), offers, landings);
  }

  public Shop offered(String offer, Offered heard) {
    Offered known = offers.get(offer);
    return known != null && known.version() >= heard.version()
        ? this
        : new Shop(face, profile, courses, with(offers, offer, heard), landings);
  }

  public Shop landed(String page, Landed heard) {
    Landed known = landings.get(page);
    return known != null && known.version() >= heard.version()
        ? this
        : new Shop(face, profile, courses, offers, with(landings, page, heard));
  }

  /** The offers that can be bought, by their names. */
  public Map<String, Terms> selling() {
    Map<String, Terms> selling = new LinkedHashMap<>();
    new TreeMap<>(offers)
        .forEach(
            (offer, offered) -> {
              if (!offered.terms().archived() && !offered.terms().prices().isEmpty()) {
                selling.put(offer, offered.terms());
              }
            });
    return selling;
  }

  /** The files of all courses that are offered. */
  public List<String> files() {
    return courses.values().stream()
        .filter(course -> !course.archived())
        .flatMap(course -> Stream.ofNullable(course.file()))
        .sorted()
        .toList();
  }

  private static <T> Map<String, T> with(Map<String, T> all, String name, T one) {
    Map<String, T> more = new TreeMap<>(all);
    more.put(name, one);
    return more;
  }
}
