package academy.aligned.notifications.contact;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import java.util.Map;

/** Mails go out in the practice's name and colours. */
public record KeepBrand(Senders senders) implements EventHandler<BrandChanged> {

  @Override
  public void on(JobScope scope, Envelope<BrandChanged> event) {
    var brand = event.data().brand();
    Map<String, String> light = brand.theme().getOrDefault("light", Map.of());
    senders.keep(
        scope,
        new Sender(
            event.data().version(),
            brand.name(),
            light.getOrDefault("fill", brand.color()),
            light.getOrDefault("on", "#ffffff"),
            brand.host()));
  }
}
