package academy.aligned.commerce.stripe.client;

import static academy.aligned.commerce.stripe.client.Asking.once;
import static academy.aligned.commerce.stripe.client.Asking.stripe;

import academy.aligned.commerce.stripe.StripeConnect;
import com.stripe.StripeClient;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountCreateParams.Capabilities;
import com.stripe.param.AccountLinkCreateParams;
import com.stripe.param.TransferCreateParams;
import com.stripe.param.TransferListParams;

/** Accounts of practices and affiliates, at Stripe. */
record ClientConnect(StripeClient client) implements StripeConnect {

  @Override
  public Account open(String who, String email, String country) {
    var made =
        AccountCreateParams.builder()
            .setType(AccountCreateParams.Type.EXPRESS)
            .setEmail(email)
            .putMetadata("account", who)
            .setCapabilities(
                Capabilities.builder()
                    .setTransfers(Capabilities.Transfers.builder().setRequested(true).build())
                    .build());
    if (!country.isEmpty()) {
      made.setCountry(country);
    }
    return of(stripe(() -> client.v1().accounts().create(made.build(), once("account/" + who))));
  }

  @Override
  public Account account(String account) {
    return of(stripe(() -> client.v1().accounts().retrieve(account)));
  }

  private static Account of(com.stripe.model.Account known) {
    return new Account(
        known.getId(),
        Boolean.TRUE.equals(known.getChargesEnabled()),
        Boolean.TRUE.equals(known.getPayoutsEnabled()));
  }

  @Override
  public String onboarding(String account, String back) {
    var asked =
        AccountLinkCreateParams.builder()
            .setAccount(account)
            .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
            .setReturnUrl(back)
            .setRefreshUrl(back)
            .build();
    return stripe(() -> client.v1().accountLinks().create(asked)).getUrl();
  }

  /** Stripe forgets a key after a day; what it sent under a name it can always be asked for. */
  @Override
  public String transfer(String account, long amount, String currency, String payout) {
    var sent = TransferListParams.builder().setTransferGroup(payout).setLimit(1L).build();
    return stripe(() -> client.v1().transfers().list(sent)).getData().stream()
        .findFirst()
        .map(com.stripe.model.Transfer::getId)
        .orElseGet(() -> send(account, amount, currency, payout));
  }

  private String send(String account, long amount, String currency, String payout) {
    var asked =
        TransferCreateParams.builder()
            .setDestination(account)
            .setAmount(amount)
            .setCurrency(currency)
            .setTransferGroup(payout)
            .build();
    return stripe(() -> client.v1().transfers().create(asked, once(payout))).getId();
  }
}
