package academy.aligned.notifications.contact;

/** In whose name, and in which colours, a practice's mails go out. */
public record Sender(int version, String name, String fill, String on) {

  /** Before a brand was heard of. */
  static Sender plain(String name) {
    return new Sender(0, name, "#1f6f63", "#ffffff");
  }
}
