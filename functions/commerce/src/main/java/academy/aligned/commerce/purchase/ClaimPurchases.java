package academy.aligned.commerce.purchase;

import academy.aligned.commerce.ledger.Ledger;
import academy.aligned.commerce.ledger.Orders;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Person;
import java.util.Optional;

/** Gives somebody what she bought as a guest, by the e-mail that is verified to be hers. */
public record ClaimPurchases(Orders orders, Ledger ledger, Directory directory)
    implements Handler<LearnerScope, Handler.Nothing, ClaimPurchases.Claimed> {

  public record Claimed(int claimed) {}

  @Override
  public Claimed handle(LearnerScope scope, Handler.Nothing nothing) {
    Optional<String> email =
        directory.person(scope.user()).map(Person::email).filter(known -> !known.isBlank());
    return new Claimed(email.map(known -> claim(scope, known)).orElse(0));
  }

  private int claim(LearnerScope scope, String email) {
    return (int)
        orders.ofMail(scope, email).stream()
            .filter(kept -> kept.order().buyer().user() == null)
            .filter(kept -> kept.order().email().equalsIgnoreCase(email))
            .filter(kept -> ledger.claim(scope, kept, scope.user(), email))
            .count();
  }
}
