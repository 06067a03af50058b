package academy.aligned.testkit.law;

import academy.aligned.kernel.events.Event;

/**
 * An event with ids of the northern practice, to be sent under the southern one.
 *
 * @param detailType as the surface hears it
 */
public record Heard(String detailType, Event event) {
  public static Heard of(Event event) {
    return new Heard(Event.nameOf(event.getClass()), event);
  }
}
