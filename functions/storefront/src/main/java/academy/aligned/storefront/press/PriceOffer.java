package academy.aligned.storefront.press;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CommerceEvent.OfferChanged;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.storefront.shop.Shop.Offered;

/** Something is to be had at other prices, or no longer. */
public record PriceOffer(Press press) implements EventHandler<OfferChanged> {

  @Override
  public void on(JobScope scope, Envelope<OfferChanged> event) {
    OfferChanged changed = event.data();
    var offered = new Offered(changed.version(), changed.terms());
    press.print(scope, shop -> shop.offered(changed.offer(), offered));
  }
}
