package academy.aligned.commerce.stripe.client;

import static academy.aligned.commerce.stripe.client.Asking.json;
import static academy.aligned.commerce.stripe.client.Asking.once;
import static academy.aligned.commerce.stripe.client.Asking.stripe;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.stripe.StripeBilling;
import academy.aligned.commerce.stripe.reading.StripeObjects;
import com.stripe.StripeClient;
import com.stripe.model.Subscription;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.PriceListParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.SubscriptionUpdateParams.PauseCollection;
import com.stripe.param.billingportal.SessionCreateParams;
import com.stripe.param.common.EmptyParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Subscriptions, refunds and receipts, at Stripe. */
record ClientBilling(StripeClient client, ClientPayments payments) implements StripeBilling {

  private static Fact.Subscription fact(Subscription answered, Instant now) {
    return new StripeObjects(now, Fact.ASKED + answered.getId()).subscription(json(answered));
  }

  @Override
  public Fact.Subscription subscription(String subscription, Instant now) {
    return fact(found(subscription), now);
  }

  private Subscription found(String subscription) {
    return stripe(() -> client.v1().subscriptions().retrieve(subscription));
  }

  private String item(String subscription) {
    return found(subscription).getItems().getData().getFirst().getId();
  }

  private String price(String name) {
    var named = PriceListParams.builder().addLookupKey(name).setLimit(1L).build();
    return stripe(() -> client.v1().prices().list(named)).getData().getFirst().getId();
  }

  @Override
  public Preview preview(String subscription, String price) {
    var asked =
        InvoiceCreatePreviewParams.builder()
            .setSubscription(subscription)
            .setSubscriptionDetails(
                InvoiceCreatePreviewParams.SubscriptionDetails.builder()
                    .setProrationBehavior(
                        InvoiceCreatePreviewParams.SubscriptionDetails.ProrationBehavior
                            .ALWAYS_INVOICE)
                    .addItem(
                        InvoiceCreatePreviewParams.SubscriptionDetails.Item.builder()
                            .setId(item(subscription))
                            .setPrice(price(price))
                            .build())
                    .build())
            .build();
    JsonNode bill = json(stripe(() -> client.v1().invoices().createPreview(asked)));
    return new Preview(bill.path("total").asLong(0), bill.path("currency").asString(""));
  }

  @Override
  public Fact.Subscription change(String subscription, String price, String key, Instant now) {
    var changed =
        SubscriptionUpdateParams.builder()
            .addItem(
                SubscriptionUpdateParams.Item.builder()
                    .setId(item(subscription))
                    .setPrice(price(price))
                    .build())
            .setProrationBehavior(SubscriptionUpdateParams.ProrationBehavior.ALWAYS_INVOICE)
            .setPaymentBehavior(SubscriptionUpdateParams.PaymentBehavior.ERROR_IF_INCOMPLETE)
            .build();
    return fact(
        stripe(() -> client.v1().subscriptions().update(subscription, changed, once(key))), now);
  }

  @Override
  public Fact.Subscription pause(String subscription, @Nullable Instant resumes, Instant now) {
    var pause = PauseCollection.builder().setBehavior(PauseCollection.Behavior.VOID);
    if (resumes != null) {
      pause.setResumesAt(resumes.getEpochSecond());
    }
    return updated(
        subscription, SubscriptionUpdateParams.builder().setPauseCollection(pause.build()), now);
  }

  @Override
  public Fact.Subscription resume(String subscription, boolean anew, Instant now) {
    var going = SubscriptionUpdateParams.builder().setPauseCollection(EmptyParam.EMPTY);
    if (anew) {
      begin(going).setPaymentBehavior(SubscriptionUpdateParams.PaymentBehavior.ERROR_IF_INCOMPLETE);
    }
    return updated(subscription, going, now);
  }

  private static SubscriptionUpdateParams.Builder begin(SubscriptionUpdateParams.Builder period) {
    return period
        .setBillingCycleAnchor(SubscriptionUpdateParams.BillingCycleAnchor.NOW)
        .setProrationBehavior(SubscriptionUpdateParams.ProrationBehavior.NONE);
  }

  @Override
  public Fact.Subscription begin(String subscription, Instant paid, Instant now) {
    Subscription there = found(subscription);
    if (there.getBillingCycleAnchor() > paid.getEpochSecond()) {
      return fact(there, now);
    }
    var period =
        begin(SubscriptionUpdateParams.builder())
            .setPaymentBehavior(SubscriptionUpdateParams.PaymentBehavior.ALLOW_INCOMPLETE)
            .build();
    String key = "begin/" + subscription + "/" + paid.getEpochSecond();
    return fact(
        stripe(() -> client.v1().subscriptions().update(subscription, period, once(key))), now);
  }

  @Override
  public Fact.Subscription ending(String subscription, boolean ending, Instant now) {
    return updated(
        subscription, SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(ending), now);
  }

  private Fact.Subscription updated(
      String subscription, SubscriptionUpdateParams.Builder changed, Instant now) {
    return fact(
        stripe(() -> client.v1().subscriptions().update(subscription, changed.build())), now);
  }

  @Override
  public Fact.Subscription endNow(String subscription, Instant now) {
    Subscription there = found(subscription);
    return "canceled".equals(there.getStatus())
        ? fact(there, now)
        : fact(stripe(() -> client.v1().subscriptions().cancel(subscription)), now);
  }

  @Override
  public String portal(String customer, String back) {
    var asked = SessionCreateParams.builder().setCustomer(customer).setReturnUrl(back).build();
    return stripe(() -> client.v1().billingPortal().sessions().create(asked)).getUrl();
  }

  @Override
  public Optional<Payment> lastPayment(String subscription) {
    return payments.last(subscription);
  }

  @Override
  public List<Payment> payments(String subscription) {
    return payments.all(subscription);
  }

  @Override
  public Optional<Payment> payment(String payment) {
    return payments.find(payment);
  }

  /** Stripe forgets a key after a day; the refund itself it remembers, with our name on it. */
  @Override
  public Refunded refund(String payment, long amount, String order, String key) {
    var made =
        payments
            .refund(payment, key)
            .orElseGet(
                () ->
                    stripe(
                        () ->
                            client
                                .v1()
                                .refunds()
                                .create(back(payment, amount, order, key), once(key))));
    return new Refunded(made.getId(), made.getAmount(), made.getCurrency());
  }

  private RefundCreateParams back(String payment, long amount, String order, String key) {
    var asked =
        RefundCreateParams.builder()
            .setPaymentIntent(payment)
            .setAmount(amount)
            .putMetadata("order", order)
            .putMetadata("key", key)
            .setReason(RefundCreateParams.Reason.REQUESTED_BY_CUSTOMER);
    if (payments.shared(payment)) {
      asked.setReverseTransfer(true);
    }
    return asked.build();
  }

  @Override
  public List<Receipt> receipts(
      String customer, @Nullable String subscription, @Nullable String payment) {
    return subscription == null
        ? payments.receipt(payment)
        : payments.bills(customer, subscription);
  }
}
