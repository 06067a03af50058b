package academy.aligned.notifications.purchase;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.CommerceEvent;
import academy.aligned.kernel.events.CommerceEvent.CheckoutAbandoned;
import academy.aligned.kernel.events.CommerceEvent.OrderPaid;
import academy.aligned.kernel.events.CommerceEvent.PaymentFailed;
import academy.aligned.kernel.events.CommerceEvent.PlanChanged;
import academy.aligned.kernel.events.CommerceEvent.Refunded;
import academy.aligned.kernel.events.CommerceEvent.RenewalUpcoming;
import academy.aligned.kernel.events.CommerceEvent.SubscriptionCancelled;
import academy.aligned.kernel.events.CommerceEvent.SubscriptionPaused;
import academy.aligned.kernel.events.CommerceEvent.SubscriptionResumed;
import academy.aligned.kernel.events.CommerceEvent.TrialEnding;
import academy.aligned.kernel.events.CommerceEvent.WithdrawalAcknowledged;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.notifications.contact.Sender;
import academy.aligned.notifications.contact.Senders;
import academy.aligned.notifications.mail.Postbox;
import java.net.URI;
import java.util.Set;

/** Writes to a buyer about her purchase. A new kind of letter does not compile without words. */
public record SendPurchaseLetter<E extends CommerceEvent.Letter>(
    Postbox postbox, Senders senders, URI platform) implements EventHandler<E> {
  /** Stripe tries oftener than people want to hear of it. */
  private static final Set<Integer> TOLD_TRIES = Set.of(1, 3, 5);

  @Override
  public void on(JobScope scope, Envelope<E> event) {
    if (event.data() instanceof PaymentFailed failed && !TOLD_TRIES.contains(failed.attempt())) {
      return;
    }
    Sender sender = senders.of(scope, "Aligned Academy");
    Draft draft = draft(event.data());
    postbox.send(
        scope,
        once(event),
        draft.kind(),
        draft.letter(path -> address(sender, path)).from(sender, event.data().email()));
  }

  /** One mail an event; of an order begun and left, one mail ever. */
  private static <E extends CommerceEvent.Letter> String once(Envelope<E> event) {
    return event.data() instanceof CheckoutAbandoned abandoned
        ? "abandoned-" + abandoned.order()
        : event.id();
  }

  /** The way back to a checkout is an address already; everything else is a page of the site. */
  private URI address(Sender sender, String path) {
    return path.startsWith("/") ? sender.at(platform, path) : URI.create(path);
  }

  static Draft draft(CommerceEvent.Letter letter) {
    return switch (letter) {
      case OrderPaid paid -> PaymentWords.paid(paid);
      case PaymentFailed failed -> PaymentWords.failed(failed);
      case Refunded refunded -> PaymentWords.refunded(refunded);
      case WithdrawalAcknowledged withdrawn -> PaymentWords.withdrawn(withdrawn);
      case CheckoutAbandoned abandoned -> PaymentWords.abandoned(abandoned);
      case TrialEnding ending -> MembershipWords.trialEnding(ending);
      case RenewalUpcoming renewing -> MembershipWords.renewing(renewing);
      case SubscriptionPaused paused -> MembershipWords.paused(paused);
      case SubscriptionResumed resumed -> MembershipWords.resumed(resumed);
      case SubscriptionCancelled cancelled -> MembershipWords.cancelled(cancelled);
      case PlanChanged changed -> MembershipWords.changed(changed);
    };
  }
}
