package academy.aligned.storefront.press;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.StorefrontEvent.ProfileSaved;
import academy.aligned.storefront.shop.Profile;

/** Other advertising rules hold from now on. */
public record FollowProfile(Press press) implements EventHandler<ProfileSaved> {

  @Override
  public void on(JobScope scope, Envelope<ProfileSaved> event) {
    var profile = new Profile(event.data().version(), event.data().jurisdiction());
    press.print(scope, shop -> shop.profiled(profile));
  }
}
