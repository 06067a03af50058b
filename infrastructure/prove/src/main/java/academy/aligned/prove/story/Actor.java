package academy.aligned.prove.story;

import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.ids.TenantId;
import java.util.Set;

/**
 * Somebody who can sign in.
 *
 * @param roles what she is in {@code tenant}, and nowhere else
 * @param host where she is at home
 */
public record Actor(
    String name,
    String email,
    String token,
    String user,
    TenantId tenant,
    String host,
    Set<Role> roles,
    String source) {
  public Actor {
    roles = Set.copyOf(roles);
  }

  /** Somebody without an account, who comes from the same place. */
  public static Actor visitor(TenantId home, String host, String source) {
    return new Actor("visitor", "", "", "", home, host, Set.of(), source);
  }

  public boolean signedIn() {
    return !token.isEmpty();
  }

  public boolean is(Role role, TenantId where) {
    return tenant.equals(where) && roles.contains(role);
  }
}
