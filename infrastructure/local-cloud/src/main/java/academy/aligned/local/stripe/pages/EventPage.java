package academy.aligned.local.stripe.pages;

import academy.aligned.local.http.Reply;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.pages.html.Html;
import java.time.Instant;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was told to the platform, for whoever develops it. */
public final class EventPage {
  private EventPage() {}

  public static Reply of(ObjectNode read) {
    String rows =
        read.path("events").valueStream().map(EventPage::row).collect(Collectors.joining());
    String held =
        Fields.flag(read, "held") ? "<p class=\"problem\">Webhooks are held back.</p>" : "";
    return Html.page(
        200,
        "Stripe stand-in: events",
        """
        <main class="card"><h1>Events</h1><p>The newest first. POST JSON to <code>/_local/stripe/hold</code>,
        <code>release</code>, <code>redeliver</code>, <code>disputes</code>, <code>disputes/close</code>,
        <code>fail-renewal</code> or <code>after-retries</code> to make trouble.</p>%s
        <table><thead><tr><th>Type</th><th>When</th><th>Delivered</th></tr></thead><tbody>%s</tbody></table></main>"""
            .formatted(held, rows));
  }

  private static String row(JsonNode event) {
    String deliveries =
        event
            .path("deliveries")
            .valueStream()
            .map(EventPage::delivery)
            .collect(Collectors.joining("<br>"));
    return "<tr><td>%s<br><small>%s · %s</small></td><td>%s</td><td>%s</td></tr>"
        .formatted(
            Html.escape(Fields.text(event, "type")),
            Html.escape(Fields.id(event)),
            Html.escape(Fields.text(event, "object")),
            Instant.ofEpochSecond(Fields.number(event, "created")),
            deliveries);
  }

  private static String delivery(JsonNode delivery) {
    String log =
        delivery
            .path("log")
            .valueStream()
            .map(one -> Fields.text(one, "status"))
            .collect(Collectors.joining(", "));
    return Html.escape(Fields.text(delivery, "state") + (log.isEmpty() ? "" : " (" + log + ")"));
  }
}
