package academy.aligned.kernel.door;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;

/** What an edge shows by itself when there is nothing else to show: the same words everywhere. */
public final class NoticePage {
  /** Where the looks of it are, on every host. */
  public static final String STYLE_PATH = "/notice.css";

  public static final String STYLE =
      """
      :root { color-scheme: light dark; background: light-dark(#faf8f2, #0e1516); color: light-dark(#14211f, #eef3ef); }
      body { margin: 0; display: grid; min-height: 100dvh; place-items: center; padding: 1rem; box-sizing: border-box;
        font: 1.0625rem/1.55 "Segoe UI Variable", "Segoe UI", system-ui, -apple-system, sans-serif; }
      main { max-width: 27rem; padding: 2rem; border-radius: 1.375rem; text-align: center; text-wrap: balance;
        background: light-dark(#fff, #171f20); box-shadow: 0 0 0 1px light-dark(#0001, #fff2), 0 10px 28px -8px #0003; }
      main::before { content: ""; display: block; width: 2rem; aspect-ratio: 1; margin: .5rem auto 1.5rem; border-radius: 50%;
        border: .45rem solid light-dark(#137a67, #67c7b0); border-inline-end-color: transparent; rotate: -40deg; }
      h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.2; letter-spacing: -.015em; }
      p { margin: 0; color: light-dark(#43504e, #b9c3c1); }
      a { display: inline-block; margin-top: 1.25rem; padding: .65rem 1.1rem; border-radius: .75rem; font-weight: 600;
        color: inherit; text-decoration: none; box-shadow: inset 0 0 0 1px light-dark(#0003, #fff4); }
      a:focus-visible { outline: 3px solid light-dark(#137a67, #67c7b0); outline-offset: 2px; }
      """;

  /** Leads to where it stands. */
  private static final String AGAIN = "<a href=\"\">Look again</a>";

  private NoticePage() {}

  /** For a practice that is shut. */
  public static String of(Status status) {
    return status == Status.OFFBOARDING
        ? page(
            "This practice is closing",
            "Its app is no longer in use. Your data is kept for now. Please contact the practice if"
                + " you need a copy.",
            AGAIN)
        : page(
            "This practice is paused",
            "Its pages and its app are not available at the moment. Your data is kept. Please"
                + " contact the practice, or look again later.",
            AGAIN);
  }

  public static String of(String title, String text) {
    return page(title, text, "");
  }

  private static String page(String title, String text, String more) {
    return """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="%3$s"></head>
        <body><main><h1>%1$s</h1><p>%2$s</p>%4$s</main></body></html>"""
        .formatted(title, text, STYLE_PATH, more);
  }
}
