package academy.aligned.care.roster.invitation;

import academy.aligned.kernel.ids.TenantId;

/**
 * What a link shows to whoever holds it: enough to know oneself, too little to learn from.
 *
 * @param name the practice's
 */
public record Invitation(
    TenantId practice, String name, String firstName, String emailHint, State state) {
  public enum State {
    OPEN,
    USED,
    EXPIRED
  }
}
