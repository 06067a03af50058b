package academy.aligned.commerce.stripe.client;

import static academy.aligned.commerce.stripe.client.Asking.json;
import static academy.aligned.commerce.stripe.client.Asking.once;
import static academy.aligned.commerce.stripe.client.Asking.stripe;

import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.stripe.StripeCheckout;
import academy.aligned.commerce.stripe.reading.StripeObjects;
import com.stripe.StripeClient;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import com.stripe.param.checkout.SessionCreateParams.SubscriptionData;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The hosted page, at Stripe. */
record ClientCheckout(StripeClient client, StripeAccount.Habits habits) implements StripeCheckout {

  @Override
  public String customer(String who, String email, String name) {
    var made = CustomerCreateParams.builder().setEmail(email).putMetadata("account", who);
    if (!name.isBlank()) {
      made.setName(name);
    }
    return stripe(() -> client.v1().customers().create(made.build(), once("customer/" + who)))
        .getId();
  }

  @Override
  public Opened open(Basket basket) {
    var made =
        stripe(
            () ->
                client
                    .v1()
                    .checkout()
                    .sessions()
                    .create(session(basket), once("checkout/" + basket.order())));
    return new Opened(made.getId(), made.getUrl(), Instant.ofEpochSecond(made.getExpiresAt()));
  }

  private SessionCreateParams session(Basket basket) {
    var session =
        SessionCreateParams.builder()
            .setMode(
                basket.subscription()
                    ? SessionCreateParams.Mode.SUBSCRIPTION
                    : SessionCreateParams.Mode.PAYMENT)
            .setClientReferenceId(basket.order())
            .putMetadata("order", basket.order())
            .setCurrency(basket.currency())
            .addLineItem(
                SessionCreateParams.LineItem.builder()
                    .setPrice(basket.price())
                    .setQuantity(1L)
                    .build())
            .setSuccessUrl(basket.success())
            .setCancelUrl(basket.cancel());
    reduced(session, basket);
    habits(session, basket);
    if (basket.subscription()) {
      session.setSubscriptionData(subscription(basket));
    } else {
      session.setPaymentIntentData(payment(basket));
    }
    return session.build();
  }

  /** A fixed share would be too much of a price that a code typed later makes smaller. */
  private static void reduced(SessionCreateParams.Builder session, Basket basket) {
    if (basket.promotion() != null) {
      session.addDiscount(
          SessionCreateParams.Discount.builder().setPromotionCode(basket.promotion()).build());
    } else if (basket.subscription() || basket.payee() == null) {
      session.setAllowPromotionCodes(true);
    }
  }

  private void habits(SessionCreateParams.Builder session, Basket basket) {
    if (basket.customer() != null) {
      session.setCustomer(basket.customer());
    } else if (!basket.subscription()) {
      session.setCustomerCreation(SessionCreateParams.CustomerCreation.ALWAYS);
    }
    if (habits.tax()) {
      session.setAutomaticTax(SessionCreateParams.AutomaticTax.builder().setEnabled(true).build());
      if (basket.customer() != null) {
        session.setCustomerUpdate(
            SessionCreateParams.CustomerUpdate.builder()
                .setAddress(SessionCreateParams.CustomerUpdate.Address.AUTO)
                .build());
      }
    }
    if (habits.invoices() && !basket.subscription()) {
      session.setInvoiceCreation(
          SessionCreateParams.InvoiceCreation.builder().setEnabled(true).build());
    }
    if (habits.reminders()) {
      session.setConsentCollection(
          SessionCreateParams.ConsentCollection.builder()
              .setPromotions(SessionCreateParams.ConsentCollection.Promotions.AUTO)
              .build());
    }
  }

  private static SubscriptionData subscription(Basket basket) {
    var data = SubscriptionData.builder().putMetadata("order", basket.order());
    if (basket.trialDays() > 0) {
      data.setTrialPeriodDays((long) basket.trialDays());
    }
    if (basket.payee() != null) {
      data.setTransferData(
          SubscriptionData.TransferData.builder()
              .setDestination(basket.payee())
              .setAmountPercent(BigDecimal.valueOf(basket.share()))
              .build());
    }
    return data.build();
  }

  private static PaymentIntentData payment(Basket basket) {
    var data = PaymentIntentData.builder().putMetadata("order", basket.order());
    if (basket.payee() != null) {
      data.setTransferData(
          PaymentIntentData.TransferData.builder()
              .setDestination(basket.payee())
              .setAmount(basket.share())
              .build());
    }
    return data.build();
  }

  @Override
  public Standing standing(String session, Instant now) {
    var whole = SessionRetrieveParams.builder().addExpand("subscription").build();
    JsonNode found = json(stripe(() -> client.v1().checkout().sessions().retrieve(session, whole)));
    StripeObjects objects = new StripeObjects(now, Fact.ASKED + session);
    List<Fact> facts = new ArrayList<>();
    StripeObjects.outcome(found).ifPresent(how -> facts.add(objects.checkout(found, how)));
    if (!facts.isEmpty() && found.path("subscription").isObject()) {
      facts.add(objects.subscription(found.path("subscription")));
    }
    return new Standing(session, facts.isEmpty(), facts);
  }
}
