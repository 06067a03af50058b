package academy.aligned.notifications.contact;

/**
 * Where a patient of a practice is written to.
 *
 * @param origin her practice's address
 * @param unreachable mails came back, or she does not want them
 */
public record Contact(
    String firstName, String email, String origin, boolean joined, boolean unreachable) {

  /** Somebody who was just invited: whatever came back from an older address is forgotten. */
  public static Contact invited(String firstName, String email, String origin) {
    return new Contact(firstName, email, origin, false, false);
  }

  public boolean writable() {
    return joined && !unreachable;
  }

  public Contact nowUnreachable() {
    return new Contact(firstName, email, origin, joined, true);
  }

  Contact nowJoined() {
    return new Contact(firstName, email, origin, true, unreachable);
  }
}
