package academy.aligned.notifications.contact;

/** Where a patient of a practice is written to. {@code origin} is her practice's address. */
public record Contact(String firstName, String email, String origin, boolean joined) {

  Contact nowJoined() {
    return new Contact(firstName, email, origin, true);
  }
}
