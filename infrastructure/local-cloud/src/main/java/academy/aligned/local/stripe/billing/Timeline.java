package academy.aligned.local.stripe.billing;

import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What billing has to do by itself, and when. */
public final class Timeline {
  private static final long TRIAL_NOTICE = Duration.ofDays(3).toSeconds();
  private static final long INVOICE_NOTICE = Duration.ofDays(7).toSeconds();

  private Timeline() {}

  /** Something that is due for an object of an account. */
  public record Due(
      long at, String kind, String id, String account, BiConsumer<Tx, ObjectNode> work) {
    public void run(Tx tx) {
      tx.find(kind, id).ifPresent(object -> work.accept(tx, object));
    }
  }

  public static Stream<Due> of(Tx tx) {
    return Stream.concat(
        tx.everywhere("subscription")
            .filter(s -> !Ending.over(s))
            .flatMap(s -> subscription(s).stream()),
        tx.everywhere("invoice")
            .filter(invoice -> invoice.has("_retry"))
            .map(i -> due(i, Fields.number(i, "_retry"), Collecting::retry)));
  }

  /** Of what falls on one moment, the turn of the term comes last. */
  private static List<Due> subscription(ObjectNode subscription) {
    List<Due> all = new ArrayList<>();
    long end = Cycle.end(subscription);
    long began = Fields.number(Cycle.first(subscription), "current_period_start");
    boolean trial = Fields.text(subscription, "status").equals("trialing");
    boolean goesOn = !Fields.flag(subscription, "cancel_at_period_end");
    if (trial && !Fields.flag(subscription, "_told_trial")) {
      all.add(due(subscription, Math.max(began, end - TRIAL_NOTICE), Cycle::announceTrialEnd));
    }
    if (goesOn && Fields.number(subscription, "_told_upcoming") != end) {
      all.add(due(subscription, Math.max(began, end - INVOICE_NOTICE), Cycle::announce));
    }
    if (Fields.has(subscription, "pause_collection.resumes_at")) {
      all.add(
          due(
              subscription,
              Fields.number(subscription, "pause_collection.resumes_at"),
              Cycle::resume));
    }
    if (goesOn && Fields.has(subscription, "cancel_at")) {
      BiConsumer<Tx, ObjectNode> ending = (tx, s) -> Ending.now(tx, s, "cancellation_requested");
      all.add(due(subscription, Fields.number(subscription, "cancel_at"), ending));
    }
    all.add(due(subscription, end, Cycle::turn));
    return all;
  }

  private static Due due(ObjectNode object, long at, BiConsumer<Tx, ObjectNode> work) {
    return new Due(
        at,
        Fields.text(object, "object"),
        Fields.id(object),
        Fields.text(object, "_account"),
        work);
  }
}
