package academy.aligned.notifications.purchase;

import academy.aligned.kernel.events.CommerceEvent.PlanChanged;
import academy.aligned.kernel.events.CommerceEvent.RenewalUpcoming;
import academy.aligned.kernel.events.CommerceEvent.SubscriptionCancelled;
import academy.aligned.kernel.events.CommerceEvent.SubscriptionPaused;
import academy.aligned.kernel.events.CommerceEvent.SubscriptionResumed;
import academy.aligned.kernel.events.CommerceEvent.TrialEnding;
import academy.aligned.notifications.letter.Letter.Detail;
import java.util.List;

/** Letters about what goes on, pauses and ends. */
final class MembershipWords {
  private static final String MANAGE = "Manage my membership";

  private MembershipWords() {}

  static Draft trialEnding(TrialEnding ending) {
    String day = Said.day(ending.at());
    return new Draft(
        "trial-ending",
        "Your free trial ends on " + day,
        List.of(
            "Your free days end on " + day + ". If you do nothing, your membership goes on.",
            "If it was not for you, cancel before that day and you pay nothing."),
        MANAGE,
        Draft.PURCHASES,
        List.of(
            Draft.what(ending.title()),
            new Detail(
                "First payment", Said.money(ending.amount(), ending.currency()) + " on " + day)));
  }

  static Draft renewing(RenewalUpcoming renewing) {
    String day = Said.day(renewing.at());
    return new Draft(
        "renewal-upcoming",
        "Your membership renews in " + renewing.days() + " days",
        List.of(
            "Your membership renews by itself on " + day + ". You need not do anything.",
            "If you would rather change it, pause it or let it end, you can do so until then."),
        MANAGE,
        Draft.PURCHASES,
        List.of(
            Draft.what(renewing.title()),
            new Detail(
                "Payment", Said.money(renewing.amount(), renewing.currency()) + " on " + day)));
  }

  static Draft paused(SubscriptionPaused paused) {
    String until =
        paused.resumes() == null
            ? "It stays paused until you let it go on."
            : "It goes on by itself on " + Said.day(paused.resumes()) + ", or earlier if you like.";
    return new Draft(
        "subscription-paused",
        "Your membership is paused",
        List.of(
            "Your membership is paused, and nothing is taken from your card meanwhile. Your notes and"
                + " your place are kept.",
            until),
        MANAGE,
        Draft.PURCHASES,
        List.of(Draft.what(paused.title())));
  }

  static Draft resumed(SubscriptionResumed resumed) {
    return new Draft(
        "subscription-resumed",
        "Your membership goes on",
        List.of(
            "Welcome back. Your membership goes on, and everything is open to you again.",
            "You find everything where you left it."),
        "Go on",
        "/learn",
        List.of(Draft.what(resumed.title())));
  }

  static Draft cancelled(SubscriptionCancelled cancelled) {
    String day = Said.day(cancelled.until());
    return new Draft(
        "subscription-cancelled",
        "Your membership ends on " + day,
        List.of(
            "You have cancelled, and nothing more is taken from your card. Until "
                + day
                + " everything stays open to you.",
            "Certificates you have earned stay yours. If you change your mind before that day, you"
                + " can let it go on with one press."),
        MANAGE,
        Draft.PURCHASES,
        List.of(Draft.what(cancelled.title())));
  }

  static Draft changed(PlanChanged changed) {
    return new Draft(
        "plan-changed",
        "Your membership has changed",
        List.of(
            "Your membership has been changed as you asked, and the change holds from now on.",
            "What was paid already is set off against the new price; the receipt shows how."),
        "See my purchases",
        Draft.PURCHASES,
        List.of(new Detail("Before", changed.from()), new Detail("From now on", changed.title())));
  }
}
