package academy.aligned.commerce.entitlement;

import static academy.aligned.commerce.entitlement.Lives.START;
import static academy.aligned.commerce.entitlement.Lives.bought;
import static academy.aligned.commerce.entitlement.Lives.day;
import static academy.aligned.commerce.entitlement.Lives.dispute;
import static academy.aligned.commerce.entitlement.Lives.ending;
import static academy.aligned.commerce.entitlement.Lives.failed;
import static academy.aligned.commerce.entitlement.Lives.joined;
import static academy.aligned.commerce.entitlement.Lives.nothing;
import static academy.aligned.commerce.entitlement.Lives.paid;
import static academy.aligned.commerce.entitlement.Lives.pausing;
import static academy.aligned.commerce.entitlement.Lives.refund;
import static academy.aligned.commerce.entitlement.Lives.subscription;
import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.commerce.entitlement.Entitlement.Reason;
import academy.aligned.commerce.entitlement.Entitlement.State;
import academy.aligned.commerce.entitlement.Fact.Outcome;
import academy.aligned.commerce.entitlement.Fact.Stage;
import academy.aligned.commerce.entitlement.Fact.Status;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntitlementTest {
  private static Entitlement at(Instant now, Fact... facts) {
    return Entitlement.of(Facts.NONE.plus(List.of(facts)), now);
  }

  private static final Fact FIRST_BILL = paid("in_0", START, day(30));
  private static final Fact RUNNING = subscription(Status.ACTIVE, START, day(30));

  @Test
  void nothing_is_open_before_money_came() {
    assertThat(at(START).state()).isEqualTo(State.PENDING);
    assertThat(at(START, RUNNING, FIRST_BILL).state()).isEqualTo(State.PENDING);
  }

  @Test
  void what_is_paid_once_is_open_for_good() {
    assertThat(at(day(4000), bought(START)).state()).isEqualTo(State.ACTIVE);
    assertThat(at(day(4000), bought(START)).until()).isNull();
  }

  @Test
  void a_checkout_that_came_to_nothing_has_ended() {
    var expired =
        new Fact.Checkout(
            "cs_1", Outcome.EXPIRED, START, "evt", null, null, null, null, null, 7900, "usd", null);
    assertThat(at(START, expired).reason()).isEqualTo(Reason.CHECKOUT_EXPIRED);
    assertThat(at(START, expired, bought(START)).state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void a_whole_refund_revokes_and_a_part_of_it_does_not() {
    assertThat(at(day(2), bought(START), refund(day(1), true, START)).reason())
        .isEqualTo(Reason.REFUNDED);
    assertThat(at(day(2), bought(START), refund(day(1), false, START)).open()).isTrue();
  }

  @Test
  void a_refund_that_failed_takes_nothing() {
    var failure = new Fact.RefundFailed("re_1", "ch_1", day(2), "evt", 7900);
    assertThat(at(day(3), bought(START), refund(day(1), true, START), failure).open()).isTrue();
  }

  @Test
  void a_refund_of_somebody_elses_payment_takes_nothing() {
    var foreign = new Fact.Refund("ch_2", day(1), "evt", 7900, true, START, "usd", "pi_2", "cus_2");
    assertThat(at(day(2), bought(START), foreign).open()).isTrue();
  }

  @Test
  void a_dispute_suspends_until_it_is_won_and_revokes_when_it_is_lost() {
    var open = dispute(Stage.OPEN, day(1));
    assertThat(at(day(2), bought(START), open).state()).isEqualTo(State.PAUSED);
    assertThat(at(day(9), bought(START), open, dispute(Stage.WON, day(8))).state())
        .isEqualTo(State.ACTIVE);
    assertThat(at(day(9), bought(START), dispute(Stage.LOST, day(8)), open).state())
        .isEqualTo(State.REVOKED);
  }

  @Test
  void who_withdraws_loses_access_before_the_money_is_back() {
    var withdrawal = new Fact.Withdrawal(day(13), "user:x");
    assertThat(at(day(13), bought(START), withdrawal).reason()).isEqualTo(Reason.WITHDRAWN);
  }

  @Test
  void a_subscription_goes_on_past_its_period_for_the_grace_and_no_longer() {
    Fact[] life = {joined(START), RUNNING, FIRST_BILL};
    assertThat(at(day(29), life).state()).isEqualTo(State.ACTIVE);
    assertThat(at(day(33), life).state()).isEqualTo(State.GRACE);
    assertThat(at(day(37), life).state()).isEqualTo(State.PAUSED);
  }

  @Test
  void a_failed_renewal_has_seven_days_of_grace_and_is_good_again_once_paid() {
    Fact due = failed("in_1", 1, day(30));
    Fact overdue = subscription(Status.PAST_DUE, day(30), day(60));
    Fact[] life = {joined(START), RUNNING, FIRST_BILL, due, overdue};
    assertThat(at(day(36), life).state()).isEqualTo(State.GRACE);
    assertThat(at(day(36), life).until()).isEqualTo(day(37));
    assertThat(at(day(38), life).state()).isEqualTo(State.PAUSED);
    Fact[] mended = {
      joined(START),
      FIRST_BILL,
      due,
      overdue,
      paid("in_1", day(34), day(60)),
      failed("in_1", 2, day(33))
    };
    assertThat(at(day(38), mended).state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void a_pause_begins_when_what_was_paid_for_is_over() {
    Fact[] life = {joined(START), FIRST_BILL, pausing(day(10), day(30))};
    assertThat(at(day(20), life).reason()).isEqualTo(Reason.PAUSING);
    assertThat(at(day(31), life).state()).isEqualTo(State.PAUSED);
    Fact resumed = subscription(Status.ACTIVE, day(50), day(60));
    assertThat(at(day(51), joined(START), FIRST_BILL, pausing(day(10), day(30)), resumed).state())
        .as("a period that nobody paid for")
        .isEqualTo(State.PAUSED);
    Fact bill = paid("in_1", day(50), day(80));
    assertThat(at(day(51), joined(START), FIRST_BILL, bill, resumed).state())
        .isEqualTo(State.ACTIVE);
  }

  @Test
  void who_cancels_keeps_what_she_paid_for() {
    Fact[] life = {joined(START), FIRST_BILL, ending(day(3), day(30))};
    assertThat(at(day(29), life).reason()).isEqualTo(Reason.ENDING);
    assertThat(at(day(30), life).state()).isEqualTo(State.ENDED);
  }

  @Test
  void another_subscription_opens_nothing_here_whatever_it_claims() {
    var foreign =
        new Fact.Subscription(
            "sub_2", Status.ACTIVE, day(1), "evt", null, day(400), null, false, null);
    Fact gone = subscription(Status.CANCELED, day(1), day(30));
    assertThat(at(day(2), joined(START), FIRST_BILL, gone, foreign).state()).isEqualTo(State.ENDED);
  }

  @Test
  void support_gives_and_takes_until_something_newer_decides() {
    var gift = new Fact.Support("a", true, day(5), "user:x", day(20));
    var whole = refund(day(1), true, START);
    assertThat(at(day(6), bought(START), whole, gift).reason()).isEqualTo(Reason.GRANTED);
    assertThat(at(day(21), bought(START), whole, gift).state()).isEqualTo(State.REVOKED);
    assertThat(at(day(8), bought(START), gift, refund(day(7), true, START)).state())
        .isEqualTo(State.REVOKED);
    var taken = new Fact.Support("b", false, day(6), "user:x", null);
    assertThat(at(day(8), bought(START), gift, taken).reason()).isEqualTo(Reason.SUPPORT);
  }

  @Test
  void a_payment_after_an_old_refund_counts() {
    Fact old = new Fact.Refund("ch_0", day(40), "evt", 2900, true, START, "usd", null, "cus_1");
    Fact[] life = {
      joined(START),
      FIRST_BILL,
      paid("in_1", day(30), day(60)),
      subscription(Status.ACTIVE, day(30), day(60)),
      old
    };
    assertThat(at(day(41), life).state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void only_money_opens_what_is_still_under_way() {
    Fact incomplete = subscription(Status.INCOMPLETE, START, day(30));
    assertThat(at(day(1), joined(START), incomplete).state()).isEqualTo(State.PENDING);
    var waits =
        new Fact.Checkout(
            "cs_1",
            Outcome.PROCESSING,
            START,
            "evt",
            null,
            null,
            "pi_1",
            null,
            null,
            7900,
            "usd",
            null);
    assertThat(at(day(1), waits).state()).isEqualTo(State.PENDING);
  }

  @Test
  void a_second_trial_opens_nothing_until_it_is_paid_for() {
    Fact spent = new Fact.TrialSpent(START, "job");
    Fact trial = subscription(Status.TRIALING, START, day(7));
    assertThat(at(day(1), joined(START), trial).state()).isEqualTo(State.ACTIVE);
    assertThat(at(day(1), joined(START), trial, spent).state()).isEqualTo(State.PAUSED);
    Fact bill = paid("in_1", day(7), day(37));
    Fact going = subscription(Status.ACTIVE, day(7), day(37));
    assertThat(at(day(8), joined(START), spent, going, bill).state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void a_bill_of_nothing_makes_no_other_bill_good() {
    Fact due = failed("in_1", 1, day(30));
    Fact overdue = subscription(Status.PAST_DUE, day(30), day(60));
    Fact[] owing = {joined(START), FIRST_BILL, due, overdue, nothing("in_2", day(31), day(60))};
    assertThat(at(day(38), owing).state()).isEqualTo(State.PAUSED);
    Fact[] credited = {joined(START), FIRST_BILL, due, overdue, nothing("in_1", day(31), day(60))};
    assertThat(at(day(38), credited).state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void a_shorter_period_ends_what_a_longer_bill_paid_for() {
    Fact year = paid("in_1", day(1), day(366));
    Fact month = subscription(Status.ACTIVE, day(2), day(32));
    assertThat(at(day(60), joined(START), year, month).state()).isEqualTo(State.PAUSED);
  }

  @Test
  void a_gift_stays_though_the_page_of_payment_expires() {
    var gift = new Fact.Support("a", true, day(1), "user:x", null);
    var expired =
        new Fact.Checkout(
            "cs_1",
            Outcome.EXPIRED,
            day(2),
            "evt",
            null,
            null,
            null,
            null,
            null,
            7900,
            "usd",
            null);
    assertThat(at(day(3), gift, expired).reason()).isEqualTo(Reason.GRANTED);
  }
}
