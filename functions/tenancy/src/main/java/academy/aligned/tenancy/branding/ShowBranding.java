package academy.aligned.tenancy.branding;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;

/** The brand in force. */
public record ShowBranding(Brands brands)
    implements Handler<PractitionerScope, Handler.Nothing, Branding> {

  @Override
  public Branding handle(PractitionerScope scope, Handler.Nothing nothing) {
    Brands.Held held = brands.of(scope);
    return Branding.of(held.version(), held.brand());
  }
}
