package academy.aligned.local.edge;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.NoticePage;
import academy.aligned.local.http.Reply;

/** Pages for when there is nothing to show. */
final class Notices {
  private Notices() {}

  static Reply shut(Status status) {
    return page(403, NoticePage.of(status));
  }

  static Reply style() {
    return Reply.text(200, "text/css", NoticePage.STYLE).with("cache-control", "no-cache");
  }

  static Reply missing() {
    return page(404, "There is nothing here", "Please check the address.");
  }

  /** A tenant without a brand of its own wears the app's colours. */
  static Reply plain() {
    return Reply.text(200, "text/css", "").with("cache-control", "no-cache");
  }

  static Reply unbuilt() {
    return page(503, "The app is not built yet", "Run ./aligned up, which builds it.");
  }

  private static Reply page(int status, String title, String text) {
    return page(status, NoticePage.of(title, text));
  }

  private static Reply page(int status, String html) {
    return Reply.text(status, "text/html", html).with("cache-control", "no-store");
  }
}
