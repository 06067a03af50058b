package academy.aligned.storage.directory;

import academy.aligned.kernel.ids.TenantId;

/** A tenant's account at the payment provider, and what that lets it do. */
public record Payee(String account, TenantId tenant, boolean charges, boolean payouts) {
  /** Whether sales may be shared with it. */
  public boolean ready() {
    return charges && payouts;
  }
}
