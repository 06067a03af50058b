package academy.aligned.storefront.press;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.AcademyEvent.CourseArchived;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.storefront.shop.Shop.Shelved;

/** A course is no longer offered: its page says so, and nothing lists it. */
public record UnshelveCourse(Press press) implements EventHandler<CourseArchived> {

  @Override
  public void on(JobScope scope, Envelope<CourseArchived> event) {
    var archived = new Shelved(event.data().version(), true, null);
    press.print(scope, shop -> shop.shelved(event.data().course(), archived));
  }
}
