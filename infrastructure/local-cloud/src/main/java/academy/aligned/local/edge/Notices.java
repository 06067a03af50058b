package academy.aligned.local.edge;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.local.http.Reply;

/** Pages for when there is nothing to show. */
final class Notices {
  private Notices() {}

  static Reply shut(Status status) {
    return status == Status.OFFBOARDING
        ? page(
            403,
            "This practice is closing",
            "Its app is no longer in use. Your data is kept for now. Please contact the practice if"
                + " you need a copy.")
        : page(
            403,
            "This practice is paused",
            "Its pages and its app are not available at the moment. Your data is kept. Please"
                + " contact the practice, or look again later.");
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
    String html =
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="/_local/notice.css"></head>
        <body><main><h1>%1$s</h1><p>%2$s</p></main></body></html>"""
            .formatted(title, text);
    return Reply.text(status, "text/html", html).with("cache-control", "no-store");
  }
}
