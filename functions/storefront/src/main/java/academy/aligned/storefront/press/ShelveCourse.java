package academy.aligned.storefront.press;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.AcademyEvent.CoursePublished;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.storefront.shop.Shop.Shelved;

/** A version of a course is for all to see: its page says what that version says. */
public record ShelveCourse(Press press) implements EventHandler<CoursePublished> {

  @Override
  public void on(JobScope scope, Envelope<CoursePublished> event) {
    CoursePublished published = event.data();
    var shelved = new Shelved(published.version(), false, published.file());
    press.print(scope, shop -> shop.shelved(published.course(), shelved));
  }
}
