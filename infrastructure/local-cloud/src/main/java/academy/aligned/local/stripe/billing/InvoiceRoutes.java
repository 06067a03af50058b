package academy.aligned.local.stripe.billing;

import academy.aligned.local.stripe.billing.invoice.Invoices;
import academy.aligned.local.stripe.billing.invoice.Lines;
import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.customer.PaymentMethods;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Pages;
import academy.aligned.local.stripe.wire.Params;
import academy.aligned.local.stripe.wire.Route;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Invoices through the API. */
public final class InvoiceRoutes {
  private InvoiceRoutes() {}

  public static List<Route> routes() {
    return List.of(
        Route.post(
            "/v1/invoices/create_preview",
            "customer subscription subscription_details",
            Preview::create),
        Route.get("/v1/invoices/{id}", call -> call.named("invoice")),
        Route.list("/v1/invoices/{id}/lines", "", InvoiceRoutes::lines),
        Route.post("/v1/invoices/{id}", "description metadata", InvoiceRoutes::update),
        Route.post("/v1/invoices/{id}/pay", "payment_method off_session", InvoiceRoutes::pay),
        Route.post("/v1/invoices/{id}/void", "", InvoiceRoutes::annul),
        Route.list("/v1/invoices", "customer status subscription", InvoiceRoutes::list),
        Route.get("/v1/invoice_payments/{id}", call -> call.named("invoice_payment")),
        Route.list("/v1/invoice_payments", "invoice payment status", InvoiceRoutes::payments));
  }

  private static ObjectNode lines(Call call) {
    List<ObjectNode> lines = new ArrayList<>();
    Lines.of(call.named("invoice")).forEach(line -> lines.add((ObjectNode) line));
    return Pages.of(call, lines.reversed().stream());
  }

  private static ObjectNode update(Call call) {
    ObjectNode invoice = call.named("invoice");
    call.params().texts(invoice, "description");
    call.params().metadata(invoice);
    academy.aligned.local.stripe.event.Events.say(call.tx(), "invoice.updated", invoice);
    return invoice;
  }

  private static ObjectNode pay(Call call) {
    ObjectNode invoice = call.named("invoice");
    call.params()
        .text("payment_method")
        .ifPresent(
            id -> with(call.tx(), invoice, PaymentMethods.given(call.tx(), id, "payment_method")));
    pay(call.tx(), invoice);
    return invoice;
  }

  private static void with(Tx tx, ObjectNode invoice, ObjectNode method) {
    PaymentMethods.attach(tx, method, Fields.text(invoice, "customer"));
    tx.find("subscription", Invoices.subscription(invoice))
        .ifPresent(s -> s.put("default_payment_method", Fields.id(method)));
  }

  /** Now, with the card on file; a refusal is thrown and leaves its traces. */
  static void pay(Tx tx, ObjectNode invoice) {
    open(invoice, "pay");
    Collecting.retry(tx, invoice)
        .ifPresent(
            fault -> {
              throw fault;
            });
  }

  private static ObjectNode annul(Call call) {
    ObjectNode invoice = call.named("invoice");
    open(invoice, "void");
    Invoices.voided(call.tx(), invoice);
    return invoice;
  }

  private static void open(ObjectNode invoice, String verb) {
    if (!Fields.text(invoice, "status").equals("open")) {
      throw Fault.invalid(
          "Only open invoices can be "
              + verb
              + "ed: this one is "
              + Fields.text(invoice, "status")
              + ".",
          "invoice");
    }
  }

  private static ObjectNode list(Call call) {
    Params params = call.params();
    return Pages.of(
        call,
        call.tx()
            .all("invoice")
            .filter(
                i ->
                    params
                        .text("customer")
                        .filter(c -> !c.equals(Fields.text(i, "customer")))
                        .isEmpty())
            .filter(
                i ->
                    params
                        .text("status")
                        .filter(s -> !s.equals(Fields.text(i, "status")))
                        .isEmpty())
            .filter(
                i ->
                    params
                        .text("subscription")
                        .filter(s -> !s.equals(Invoices.subscription(i)))
                        .isEmpty()));
  }

  private static ObjectNode payments(Call call) {
    Params params = call.params();
    Params payment = params.in("payment");
    return Pages.of(
        call,
        call.tx()
            .all("invoice_payment")
            .filter(
                p ->
                    params
                        .text("invoice")
                        .filter(i -> !i.equals(Fields.text(p, "invoice")))
                        .isEmpty())
            .filter(
                p ->
                    payment
                        .text("payment_intent")
                        .filter(i -> !i.equals(Fields.text(p, "payment.payment_intent")))
                        .isEmpty()));
  }
}
