package academy.aligned.tenancy.identity.signin;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.tenancy.identity.Accounts;
import academy.aligned.tenancy.identity.Email;
import java.util.Map;

/** Asks for a passkey; who has none is asked all the same. */
public record OfferPasskey(Accounts accounts)
    implements Handler<VisitorScope, KnownBy, OfferPasskey.PasskeyChallenge> {

  public record PasskeyChallenge(String challenge, Map<String, Object> options) {}

  @Override
  public PasskeyChallenge handle(VisitorScope scope, KnownBy who) {
    Accounts.Offer offer = accounts.offerPasskey(Email.normal(who.email()));
    return new PasskeyChallenge(offer.challenge(), offer.options());
  }
}
