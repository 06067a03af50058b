package academy.aligned.local.stripe.customer;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.event.Events;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Pages;
import academy.aligned.local.stripe.wire.Params;
import academy.aligned.local.stripe.wire.Route;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Buyers. */
public final class Customers {
  private static final String FIELDS =
      "address description email invoice_settings metadata name phone preferred_locales tax_exempt";

  private Customers() {}

  public static List<Route> routes() {
    return List.of(
        Route.post("/v1/customers", FIELDS + " payment_method", Customers::create),
        Route.get("/v1/customers/{id}", call -> call.named("customer")),
        Route.post("/v1/customers/{id}", FIELDS, Customers::update),
        Route.delete("/v1/customers/{id}", "", Customers::delete),
        Route.list("/v1/customers", "email", Customers::list));
  }

  private static ObjectNode create(Call call) {
    ObjectNode customer = fresh(call.tx());
    filled(call, customer);
    call.params()
        .text("payment_method")
        .ifPresent(
            id -> {
              ObjectNode method = PaymentMethods.given(call.tx(), id, "payment_method");
              PaymentMethods.attach(call.tx(), method, Fields.id(customer));
            });
    Events.say(call.tx(), "customer.created", customer);
    return customer;
  }

  private static ObjectNode fresh(Tx tx) {
    ObjectNode customer = tx.fresh("customer");
    return customer.put("invoice_prefix", tx.serials().capitals(8));
  }

  /** Who typed name and address on a page. */
  public static ObjectNode create(Tx tx, String email, String name, String country) {
    ObjectNode customer = fresh(tx);
    Fields.put(customer, "email", email);
    Fields.put(customer, "name", name);
    if (!country.isEmpty()) {
      Addresses.put(customer, "address", country);
    }
    Events.say(tx, "customer.created", customer);
    return customer;
  }

  private static void filled(Call call, ObjectNode customer) {
    Params params = call.params();
    email(params);
    params.texts(customer, "description", "email", "name", "phone", "tax_exempt");
    params.hashes(customer, "address", "preferred_locales");
    params.metadata(customer);
    params
        .in("invoice_settings")
        .text("default_payment_method")
        .ifPresent(
            id ->
                usual(
                    call.tx(), customer, PaymentMethods.given(call.tx(), id, "invoice_settings")));
  }

  private static void email(Params params) {
    params
        .text("email")
        .filter(email -> !plausible(email))
        .ifPresent(
            email -> {
              throw Fault.invalid("Invalid email address: " + email, "email", "email_invalid");
            });
  }

  public static boolean plausible(String email) {
    return email.length() <= 512 && email.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
  }

  /** The card that later invoices are paid with. */
  public static void usual(Tx tx, ObjectNode customer, ObjectNode method) {
    PaymentMethods.attach(tx, method, Fields.id(customer));
    Fields.object(customer, "invoice_settings").put("default_payment_method", Fields.id(method));
  }

  private static ObjectNode update(Call call) {
    ObjectNode customer = call.named("customer");
    filled(call, customer);
    Events.say(call.tx(), "customer.updated", customer);
    return customer;
  }

  private static ObjectNode delete(Call call) {
    ObjectNode customer = call.named("customer");
    boolean subscribed =
        call.tx()
            .all("subscription")
            .filter(s -> Fields.text(s, "customer").equals(call.id()))
            .anyMatch(s -> !Fields.text(s, "status").equals("canceled"));
    if (subscribed) {
      throw Fault.invalid(
          "The stand-in deletes no customer whose subscription runs: cancel it first.", "id");
    }
    call.tx().remove(customer);
    Events.say(call.tx(), "customer.deleted", customer);
    return Shapes.empty().put("id", call.id()).put("object", "customer").put("deleted", true);
  }

  private static ObjectNode list(Call call) {
    return Pages.of(
        call,
        call.tx()
            .all("customer")
            .filter(
                c ->
                    call.params()
                        .text("email")
                        .filter(e -> !e.equals(Fields.text(c, "email")))
                        .isEmpty()));
  }
}
