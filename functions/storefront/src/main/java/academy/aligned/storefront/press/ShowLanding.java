package academy.aligned.storefront.press;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.StorefrontEvent.LandingSaved;
import academy.aligned.storefront.shop.Shop.Landed;

/** A landing page was saved: the public sees it, or does not. */
public record ShowLanding(Press press) implements EventHandler<LandingSaved> {

  @Override
  public void on(JobScope scope, Envelope<LandingSaved> event) {
    LandingSaved saved = event.data();
    var landed = new Landed(saved.version(), saved.shown());
    press.print(scope, shop -> shop.landed(saved.page(), landed));
  }
}
