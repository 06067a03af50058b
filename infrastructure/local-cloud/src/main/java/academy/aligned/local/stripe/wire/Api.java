package academy.aligned.local.stripe.wire;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Reply;
import academy.aligned.local.http.Service;
import academy.aligned.local.stripe.books.Books;
import academy.aligned.local.stripe.books.Cause;
import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Serials;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Stripe's API at the control endpoint: every request is one change of the books. */
public final class Api implements Service {
  /** What this stand-in speaks; stripe-java reads events of this release. */
  public static final String VERSION = "2026-07-29.dahlia";

  private static final System.Logger LOG = System.getLogger("aligned.local.stripe");
  private static final int LONGEST_KEY = 255;

  private final Books books;
  private final InstantSource clock;
  private final Serials serials;
  private final Gatekeeper gatekeeper;
  private final Recorder recorder = new Recorder();
  private final List<Route> routes;

  public Api(Books books, InstantSource clock, String key, List<Route> routes) {
    this.books = books;
    this.clock = clock;
    this.serials = books.serials();
    this.gatekeeper = new Gatekeeper(key);
    this.routes = List.copyOf(routes);
  }

  private record Answer(int status, ObjectNode body, String original) {}

  @Override
  public boolean takes(Ask ask) {
    return ask.path().startsWith("/v1/");
  }

  @Override
  public Reply answer(Ask ask) {
    String request = "req_" + serials.letters(14);
    Answer answer = guarded(ask, request);
    recorder.record(ask, answer.status(), answer.body());
    Reply reply =
        Reply.of(answer.status(), "application/json", Json.MAPPER.writeValueAsBytes(answer.body()))
            .with("request-id", request)
            .with("stripe-version", VERSION)
            .with("cache-control", "no-cache, no-store");
    String account = ask.header("stripe-account").orElse("");
    reply = account.isEmpty() ? reply : reply.with("stripe-account", account);
    String key = ask.header("idempotency-key").orElse("");
    reply = key.isEmpty() ? reply : reply.with("idempotency-key", key);
    return answer.original().isEmpty()
        ? reply
        : reply.with("idempotent-replayed", "true").with("original-request", answer.original());
  }

  private Answer guarded(Ask ask, String request) {
    try {
      gatekeeper.admit(ask);
      return handled(ask, request);
    } catch (Fault fault) {
      return new Answer(fault.status(), wrapped(fault), "");
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, () -> ask.method() + " " + ask.path(), broken);
      Fault fault = Fault.of(500, "api_error", "The Stripe stand-in made a mistake.");
      return new Answer(500, wrapped(fault), "");
    }
  }

  private static ObjectNode wrapped(Fault fault) {
    ObjectNode body = Shapes.empty();
    body.set("error", fault.json());
    return body;
  }

  private Answer handled(Ask ask, String request) {
    Params params = Params.of(ask.method().equals("POST") ? ask.text() : ask.rawQuery());
    String key = ask.method().equals("POST") ? ask.header("idempotency-key").orElse("") : "";
    if (key.length() > LONGEST_KEY) {
      throw Fault.invalid("Idempotency keys hold at most 255 characters.");
    }
    for (Route route : routes) {
      Optional<Map<String, String>> path = route.match(ask.method(), ask.path());
      if (path.isPresent()) {
        String account = ask.header("stripe-account").orElse("");
        Cause cause = new Cause(clock.instant(), account, request, key);
        return books.change(
            cause, tx -> run(route, new Call(tx, path.get(), params, ask.path()), ask));
      }
    }
    throw Fault.of(
        404,
        "invalid_request_error",
        "Unrecognized request URL (%s: %s).".formatted(ask.method(), ask.path()));
  }

  private static Answer run(Route route, Call call, Ask ask) {
    Tx tx = call.tx();
    Gatekeeper.known(tx);
    Answers answers = new Answers(tx, tx.cause().key());
    String asked = ask.method() + " " + ask.path() + "\n" + ask.text();
    Optional<ObjectNode> earlier = answers.earlier(asked);
    if (earlier.isPresent()) {
      ObjectNode body = (ObjectNode) Json.MAPPER.readTree(Fields.text(earlier.get(), "body"));
      int status = (int) Fields.number(earlier.get(), "status");
      return new Answer(status, body, Fields.text(earlier.get(), "request"));
    }
    try {
      ObjectNode body = performed(route, call);
      answers.keep(asked, tx.cause().request(), 200, body);
      return new Answer(200, body, "");
    } catch (Fault fault) {
      if (fault.leavesTraces()) {
        answers.keep(asked, tx.cause().request(), fault.status(), wrapped(fault));
      }
      throw fault;
    }
  }

  private static ObjectNode performed(Route route, Call call) {
    call.params().only(route.params());
    ObjectNode result = route.operation().apply(call).deepCopy();
    new Expansion(call.tx()).on(result, Expansion.asked(call.params()));
    return Shapes.shown(result);
  }
}
