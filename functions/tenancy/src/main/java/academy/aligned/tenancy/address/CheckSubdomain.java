package academy.aligned.tenancy.address;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Tells somebody who types an address whether it is free. */
public record CheckSubdomain(AddressBook book)
    implements Handler<VisitorScope, CheckSubdomain.TypedName, AddressBook.SubdomainAnswer> {

  public record TypedName(@NotBlank @Size(max = 80) String name) {}

  @Override
  public AddressBook.SubdomainAnswer handle(VisitorScope scope, TypedName typed) {
    return book.look(scope, typed.name());
  }
}
