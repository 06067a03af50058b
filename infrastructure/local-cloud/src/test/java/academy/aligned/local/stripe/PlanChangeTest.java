package academy.aligned.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.aligned.local.stripe.fixture.Member;
import academy.aligned.local.stripe.fixture.Shop;
import academy.aligned.local.stripe.fixture.Stand;
import com.stripe.exception.CardException;
import com.stripe.model.Invoice;
import com.stripe.model.Price;
import com.stripe.model.SubscriptionItem;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.InvoiceCreatePreviewParams.SubscriptionDetails;
import com.stripe.param.PriceCreateParams.Recurring.Interval;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.SubscriptionUpdateParams.Item;
import com.stripe.param.SubscriptionUpdateParams.PaymentBehavior;
import com.stripe.param.SubscriptionUpdateParams.ProrationBehavior;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another plan in the middle of a month, to the cent. */
class PlanChangeTest {
  @TempDir Path folder;
  private Stand stand;
  private Price basic;
  private Price premium;
  private Price yearly;

  @BeforeEach
  void open() throws Exception {
    stand = new Stand(folder);
    Shop shop = new Shop(stand.client());
    basic = shop.membership(3_000, Interval.MONTH);
    premium = shop.membership(6_000, Interval.MONTH);
    yearly = shop.membership(24_900, Interval.YEAR);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  private Member halfMonth(String card) throws Exception {
    Member member = Member.joins(stand, basic, card, 0);
    stand.pass(Duration.ofDays(15));
    return member;
  }

  private static SubscriptionUpdateParams.Builder change(Member member, Price price)
      throws Exception {
    SubscriptionItem item = member.subscription().getItems().getData().getFirst();
    return SubscriptionUpdateParams.builder()
        .addItem(Item.builder().setId(item.getId()).setPrice(price.getId()).build());
  }

  private Invoice preview(Member member, Price price, SubscriptionDetails.ProrationBehavior how)
      throws Exception {
    SubscriptionItem item = member.subscription().getItems().getData().getFirst();
    var details =
        SubscriptionDetails.builder()
            .setProrationBehavior(how)
            .addItem(
                SubscriptionDetails.Item.builder()
                    .setId(item.getId())
                    .setPrice(price.getId())
                    .build());
    return stand
        .client()
        .v1()
        .invoices()
        .createPreview(
            InvoiceCreatePreviewParams.builder()
                .setSubscription(member.id())
                .setSubscriptionDetails(details.build())
                .build());
  }

  @Test
  void a_better_plan_costs_the_difference_of_the_days_left_and_was_shown_before() throws Exception {
    Member member = halfMonth("4242424242424242");
    Invoice shown = preview(member, premium, SubscriptionDetails.ProrationBehavior.ALWAYS_INVOICE);
    assertThat(shown.getAmountDue()).isEqualTo(1_500);
    assertThat(member.subscription().getItems().getData().getFirst().getPrice().getId())
        .isEqualTo(basic.getId());

    member.update(change(member, premium).setProrationBehavior(ProrationBehavior.ALWAYS_INVOICE));

    Invoice paid = member.newest();
    assertThat(paid.getBillingReason()).isEqualTo("subscription_update");
    assertThat(paid.getAmountPaid()).isEqualTo(1_500);
    assertThat(paid.getLines().getData())
        .extracting(com.stripe.model.InvoiceLineItem::getAmount)
        .containsExactly(-1_500L, 3_000L);
    stand.pass(Duration.ofDays(16));
    assertThat(member.newest().getAmountPaid()).isEqualTo(6_000);
  }

  @Test
  void a_smaller_plan_gives_back_with_the_next_invoice() throws Exception {
    Member member = Member.joins(stand, premium, "4242424242424242", 0);
    stand.pass(Duration.ofDays(15));
    Invoice next = preview(member, basic, SubscriptionDetails.ProrationBehavior.CREATE_PRORATIONS);
    assertThat(next.getTotal()).isEqualTo(1_500);
    member.update(change(member, basic));
    assertThat(member.invoices()).hasSize(1);
    stand.pass(Duration.ofDays(16));
    assertThat(member.newest().getAmountPaid()).isEqualTo(1_500);
  }

  @Test
  void from_months_to_years_a_new_term_begins_at_once() throws Exception {
    Member member = halfMonth("4242424242424242");
    member.update(change(member, yearly));
    assertThat(member.newest().getAmountPaid()).isEqualTo(24_900 - 1_500);
    SubscriptionItem item = member.subscription().getItems().getData().getFirst();
    assertThat(item.getCurrentPeriodStart()).isEqualTo(stand.clock().instant().getEpochSecond());
    assertThat(Duration.ofSeconds(item.getCurrentPeriodEnd() - item.getCurrentPeriodStart()))
        .isEqualTo(Duration.ofDays(365));
  }

  @Test
  void in_a_trial_the_plan_changes_for_nothing() throws Exception {
    Member member = Member.joins(stand, basic, "4242424242424242", 7);
    member.update(change(member, premium).setProrationBehavior(ProrationBehavior.ALWAYS_INVOICE));
    assertThat(member.invoices()).hasSize(1);
    stand.pass(Duration.ofDays(8));
    assertThat(member.newest().getAmountPaid()).isEqualTo(6_000);
  }

  @Test
  void a_change_that_cannot_be_paid_does_not_happen_where_that_is_asked() throws Exception {
    Member member = halfMonth("4000000000000341");
    var change =
        change(member, premium)
            .setProrationBehavior(ProrationBehavior.ALWAYS_INVOICE)
            .setPaymentBehavior(PaymentBehavior.ERROR_IF_INCOMPLETE);
    assertThatExceptionOfType(CardException.class).isThrownBy(() -> member.update(change));
    assertThat(member.subscription().getStatus()).isEqualTo("active");
    assertThat(member.invoices()).hasSize(1);
  }
}
