package academy.aligned.kernel.events;

import java.util.Locale;

/** Something that happened. Its wire name comes from its place: {@code care.plan-published}. */
public interface Event {
  /** The wire name of an event type, such as {@code care.plan-published}. */
  static String nameOf(Class<? extends Event> type) {
    String context = type.getEnclosingClass().getSimpleName();
    return context.substring(0, context.length() - "Event".length()).toLowerCase(Locale.ROOT)
        + "."
        + type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
