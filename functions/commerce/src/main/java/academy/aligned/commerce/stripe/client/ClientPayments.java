package academy.aligned.commerce.stripe.client;

import static academy.aligned.commerce.stripe.client.Asking.json;
import static academy.aligned.commerce.stripe.client.Asking.known;
import static academy.aligned.commerce.stripe.client.Asking.stripe;

import academy.aligned.commerce.stripe.StripeBilling.Payment;
import academy.aligned.commerce.stripe.StripeBilling.Receipt;
import com.stripe.StripeClient;
import com.stripe.model.Charge;
import com.stripe.model.Invoice;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.InvoicePaymentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.RefundListParams;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which payment was for which bill, and which bill for which subscription. */
record ClientPayments(StripeClient client) {
  private static final long MANY = 36;
  private static final PaymentIntentRetrieveParams WHOLE =
      PaymentIntentRetrieveParams.builder().addExpand("latest_charge").build();

  /** A bill's payment says nothing of the order; its subscription does. */
  Payment of(PaymentIntent intent) {
    @Nullable String order = intent.getMetadata().get("order");
    Optional<JsonNode> details = order == null ? details(intent.getId()) : Optional.empty();
    Charge charge = intent.getLatestChargeObject();
    return new Payment(
        intent.getId(),
        order == null
            ? details.map(d -> d.path("metadata").path("order").asString("")).orElse(null)
            : order,
        details.map(d -> d.path("subscription").asString("")).orElse(null),
        intent.getCustomer(),
        intent.getAmountReceived(),
        charge == null ? 0 : charge.getAmountRefunded(),
        intent.getCurrency());
  }

  private Optional<JsonNode> details(String intent) {
    var asked =
        InvoicePaymentListParams.builder()
            .setPayment(
                InvoicePaymentListParams.Payment.builder()
                    .setType(InvoicePaymentListParams.Payment.Type.PAYMENT_INTENT)
                    .setPaymentIntent(intent)
                    .build())
            .addExpand("data.invoice")
            .setLimit(1L)
            .build();
    return json(stripe(() -> client.v1().invoicePayments().list(asked)))
        .path("data")
        .valueStream()
        .map(payment -> payment.path("invoice").path("parent").path("subscription_details"))
        .filter(JsonNode::isObject)
        .findFirst();
  }

  private @Nullable Charge charge(String intent) {
    return whole(intent).getLatestChargeObject();
  }

  private PaymentIntent whole(String intent) {
    return stripe(() -> client.v1().paymentIntents().retrieve(intent, WHOLE));
  }

  Optional<Payment> find(String intent) {
    return known(() -> client.v1().paymentIntents().retrieve(intent, WHOLE)).map(this::of);
  }

  /** What went back of it under a name of ours. */
  Optional<Refund> refund(String intent, String key) {
    var asked = RefundListParams.builder().setPaymentIntent(intent).setLimit(100L).build();
    return stripe(() -> client.v1().refunds().list(asked)).getData().stream()
        .filter(
            refund -> refund.getMetadata() != null && key.equals(refund.getMetadata().get("key")))
        .findFirst();
  }

  /** Whether somebody else got a part of it, which then has to come back too. */
  boolean shared(String intent) {
    return stripe(() -> client.v1().paymentIntents().retrieve(intent)).getTransferData() != null;
  }

  Optional<Payment> last(String subscription) {
    return paid(subscription).findFirst();
  }

  List<Payment> all(String subscription) {
    return paid(subscription).toList();
  }

  private Stream<Payment> paid(String subscription) {
    return invoices(subscription).stream()
        .filter(bill -> "paid".equals(bill.getStatus()) && bill.getAmountPaid() > 0)
        .flatMap(bill -> intent(bill.getId()).stream())
        .map(this::whole)
        .map(this::of);
  }

  private Optional<String> intent(String invoice) {
    var asked = InvoicePaymentListParams.builder().setInvoice(invoice).setLimit(1L).build();
    return stripe(() -> client.v1().invoicePayments().list(asked)).getData().stream()
        .findFirst()
        .map(payment -> payment.getPayment().getPaymentIntent());
  }

  /** Newest first. */
  private List<Invoice> invoices(String subscription) {
    var asked = InvoiceListParams.builder().setSubscription(subscription).setLimit(MANY).build();
    return stripe(() -> client.v1().invoices().list(asked)).getData();
  }

  List<Receipt> bills(String customer, String subscription) {
    return invoices(subscription).stream()
        .filter(bill -> customer.equals(bill.getCustomer()) && !"draft".equals(bill.getStatus()))
        .map(ClientPayments::receipt)
        .toList();
  }

  private static Receipt receipt(Invoice bill) {
    boolean paid = "paid".equals(bill.getStatus());
    return new Receipt(
        bill.getId(),
        Instant.ofEpochSecond(bill.getCreated()),
        bill.getLines().getData().isEmpty()
            ? ""
            : String.valueOf(bill.getLines().getData().getFirst().getDescription()),
        paid ? bill.getAmountPaid() : bill.getAmountDue(),
        0,
        bill.getCurrency(),
        paid,
        bill.getHostedInvoiceUrl());
  }

  List<Receipt> receipt(@Nullable String payment) {
    Charge charge = payment == null ? null : charge(payment);
    return charge == null
        ? List.of()
        : List.of(
            new Receipt(
                charge.getId(),
                Instant.ofEpochSecond(charge.getCreated()),
                charge.getDescription() == null ? "" : charge.getDescription(),
                charge.getAmount(),
                charge.getAmountRefunded(),
                charge.getCurrency(),
                charge.getPaid(),
                charge.getReceiptUrl()));
  }
}
