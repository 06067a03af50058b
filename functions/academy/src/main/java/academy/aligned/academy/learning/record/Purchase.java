package academy.aligned.academy.learning.record;

import academy.aligned.kernel.events.CommerceEvent.AccessChanged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The last word that commerce said on one purchase. Events come twice and in any order: the highest
 * version is the truth, and only when a course was first opened is learned from all of them.
 *
 * @param opened since when the purchase opens each course
 */
public record Purchase(
    String purchase,
    List<String> courses,
    AccessState state,
    @Nullable Instant until,
    String reason,
    int version,
    Map<String, Instant> opened) {

  public static Purchase unheard(String purchase) {
    return new Purchase(purchase, List.of(), AccessState.PENDING, null, "", 0, Map.of());
  }

  public Purchase after(AccessChanged event, Instant at) {
    AccessState told = AccessState.valueOf(event.state());
    Map<String, Instant> since = new TreeMap<>(opened);
    if (told.opens()) {
      event.courses().forEach(course -> since.merge(course, at, Purchase::earlier));
    }
    return event.version() > version
        ? new Purchase(
            purchase, event.courses(), told, event.until(), event.reason(), event.version(), since)
        : new Purchase(purchase, courses, state, until, reason, version, since);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /**
   * What it gives now: what was given until a moment ends there, whether or not anybody says so.
   */
  AccessState at(Instant now) {
    return state.opens() && until != null && !now.isBefore(until) ? AccessState.ENDED : state;
  }
}
