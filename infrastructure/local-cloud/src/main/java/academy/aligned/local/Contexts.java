package academy.aligned.local;

import academy.aligned.care.Care;
import academy.aligned.care.CareParts;
import academy.aligned.care.roster.invitation.Links;
import academy.aligned.local.host.FunctionHost;
import java.security.SecureRandom;

/** Every context's parts, made from this machine's ground. */
record Contexts(Ground ground, Control control) {
  void addTo(FunctionHost host) {
    host.add(Care.surface(), care());
  }

  private CareParts care() {
    var wiring = ground.wiring();
    var secret = new Secrets(ground.place().home().resolve("secrets")).text("invitations");
    var links = Links.of(secret, new SecureRandom(), ground.place().origin());
    return new CareParts(wiring.table("care"), wiring.directory(), wiring.clock(), links);
  }
}
