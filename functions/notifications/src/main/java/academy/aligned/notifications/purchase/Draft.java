package academy.aligned.notifications.purchase;

import academy.aligned.notifications.letter.Letter;
import academy.aligned.notifications.letter.Letter.Detail;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/**
 * A letter whose links are still paths.
 *
 * @param kind under which it is kept that it went out
 */
record Draft(
    String kind,
    String subject,
    List<String> body,
    String button,
    String path,
    List<Detail> details) {
  static final String PURCHASES = "/learn/purchases";
  private static final String WHY =
      "You get this mail because something was bought with this e-mail address. It is about your"
          + " purchase alone; we send no advertising with it.";

  Letter letter(Function<String, URI> site) {
    return new Letter(subject, "Hello,", body, button, site.apply(path), details, WHY);
  }

  static Detail what(String title) {
    return new Detail("What", title);
  }
}
