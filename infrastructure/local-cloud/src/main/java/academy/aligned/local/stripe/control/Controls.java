package academy.aligned.local.stripe.control;

import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.stripe.billing.invoice.Rules;
import academy.aligned.local.stripe.books.Books;
import academy.aligned.local.stripe.books.Cause;
import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.event.Deliveries;
import academy.aligned.local.stripe.event.Hold;
import academy.aligned.local.stripe.payment.Disputes;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON under {@code /_local/stripe/}, and a page that lists events and how they were delivered. */
public final class Controls {
  private static final String ROOT = "/_local/stripe";

  private final Books books;
  private final InstantSource clock;
  private final EventList events;

  private static final Map<String, BiFunction<Tx, JsonNode, ObjectNode>> VERBS =
      Map.of(
          "/hold", (tx, asked) -> hold(tx, true),
          "/release", (tx, asked) -> hold(tx, false),
          "/redeliver", Controls::redeliver,
          "/disputes", Controls::dispute,
          "/disputes/close", Controls::close,
          "/fail-renewal", Controls::failRenewal,
          "/after-retries", Controls::afterRetries,
          "/deauthorize", Connections::deauthorize,
          "/payout-failed", Connections::payoutFailed);

  public Controls(Books books, InstantSource clock) {
    this.books = books;
    this.clock = clock;
    this.events = new EventList(books, clock);
  }

  /** Nothing where the address is not ours. */
  public Optional<Reply> answer(Ask ask) {
    String rest = ask.path().startsWith(ROOT) ? ask.path().substring(ROOT.length()) : "?";
    if (ask.method().equals("GET")) {
      return events.answer(rest);
    }
    return Optional.ofNullable(VERBS.get(rest)).map(verb -> run(verb, ask));
  }

  /** A page of another origin can post a form unasked, but not JSON. */
  private Reply run(BiFunction<Tx, JsonNode, ObjectNode> verb, Ask ask) {
    if (!ask.header("content-type").orElse("").startsWith("application/json")) {
      throw new Refusal(415, "UnsupportedMediaType", "Send JSON.");
    }
    JsonNode asked = ask.json();
    try {
      ObjectNode done = books.change(Cause.time(clock.instant(), ""), tx -> verb.apply(tx, asked));
      return Reply.json(Shapes.shown(done));
    } catch (Fault fault) {
      throw new Refusal(fault.status(), "ValidationException", fault.message());
    }
  }

  private static ObjectNode hold(Tx tx, boolean on) {
    Hold.set(tx, on);
    return Shapes.empty().put("held", on);
  }

  /** One event once more, or so many times; {@code {"event": …, "times": 2}}. */
  private static ObjectNode redeliver(Tx tx, JsonNode asked) {
    ObjectNode event = found(tx, "event", Fields.text(asked, "event"));
    long times =
        Math.clamp(Fields.has(asked, "times") ? Fields.number(asked, "times") : 1, 1, 1_000);
    for (long i = 0; i < times; i++) {
      Deliveries.plan(tx.on(Fields.text(event, "_account")), event);
    }
    return Shapes.empty().put("event", Fields.id(event)).put("times", times);
  }

  private static ObjectNode dispute(Tx tx, JsonNode asked) {
    ObjectNode charge = found(tx, "charge", Fields.text(asked, "charge"));
    String reason = Fields.has(asked, "reason") ? Fields.text(asked, "reason") : "fraudulent";
    return Disputes.open(tx.on(Fields.text(charge, "_account")), charge, reason);
  }

  private static ObjectNode close(Tx tx, JsonNode asked) {
    ObjectNode dispute = found(tx, "dispute", Fields.text(asked, "dispute"));
    return Disputes.close(
        tx.on(Fields.text(dispute, "_account")), dispute, Fields.flag(asked, "won"));
  }

  private static ObjectNode failRenewal(Tx tx, JsonNode asked) {
    return found(tx, "subscription", Fields.text(asked, "subscription")).put("_fail_next", true);
  }

  private static ObjectNode afterRetries(Tx tx, JsonNode asked) {
    Rules.afterRetries(tx, Fields.text(asked, "end"));
    return Shapes.empty().put("end", Fields.text(asked, "end"));
  }

  static ObjectNode found(Tx tx, String kind, String id) {
    return tx.anywhere(id)
        .flatMap(any -> tx.on(Fields.text(any, "_account")).find(kind, id))
        .orElseThrow(() -> Fault.missing(kind, id, kind));
  }
}
