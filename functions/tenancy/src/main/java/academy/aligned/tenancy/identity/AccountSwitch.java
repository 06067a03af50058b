package academy.aligned.tenancy.identity;

import academy.aligned.kernel.ids.UserId;

/**
 * Shuts accounts at the identity provider and opens them again, by the platform's own right. An
 * address that has no account is a Problem.
 */
public interface AccountSwitch {
  /** Nobody signs in or refreshes with this account any more. */
  UserId off(String email);

  UserId on(String email);
}
