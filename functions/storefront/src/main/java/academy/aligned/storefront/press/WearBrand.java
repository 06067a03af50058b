package academy.aligned.storefront.press;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import academy.aligned.storefront.shop.Face;

/** Pages bear the tenant's name; its colours come with the theme, which is a file of its own. */
public record WearBrand(Press press) implements EventHandler<BrandChanged> {

  @Override
  public void on(JobScope scope, Envelope<BrandChanged> event) {
    Face face = Face.of(event.data().version(), event.data().brand());
    press.print(scope, shop -> shop.branded(face));
  }
}
