package academy.aligned.commerce.ledger;

import academy.aligned.commerce.catalogue.Offers;
import academy.aligned.commerce.entitlement.Fact;
import academy.aligned.commerce.ledger.Order.Item;
import academy.aligned.commerce.ledger.Telling.Evidence;
import academy.aligned.commerce.ledger.Telling.Heard;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.CommerceEvent.AccessChanged;
import academy.aligned.kernel.events.CommerceEvent.BillingForfeited;
import academy.aligned.kernel.events.CommerceEvent.RefundBounced;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Commit;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts what becomes known of a purchase into it, with what follows for access and letters, as one
 * transaction; the event itself lies beside it, so that a repeat has no effect.
 */
public record Ledger(Orders orders, Offers offers, InstantSource clock) {
  private static final Duration KEPT = Duration.ofDays(400);
  private static final int TRIES = 5;

  public Heard tell(TenantScope scope, OrderId id, Telling telling) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Optional<Orders.Kept> kept = orders.find(scope, id);
      if (kept.isEmpty() || !telling.facts().stream().allMatch(kept.get().order()::accepts)) {
        return Heard.FOREIGN;
      }
      Optional<Heard> heard = told(scope, kept.get(), telling);
      if (heard.isPresent()) {
        return heard.get();
      }
    }
    throw Problem.unavailable(Duration.ofSeconds(1));
  }

  private Optional<Heard> told(TenantScope scope, Orders.Kept kept, Telling telling) {
    Order before = kept.order();
    Order after = weighed(scope, before.knowing(telling.facts(), clock.instant()));
    boolean same = after.equals(before);
    if (same && telling.evidence() == null) {
      return Optional.of(Heard.KNOWN);
    }
    Write write = orders.table().write(scope);
    if (!same) {
      write.put(Orders.key(after.order()), after, Condition.ifVersion(kept.version()));
      announce(write, before, after, kept.version() + 1);
      if (telling.facts().stream().anyMatch(Fact.RefundFailed.class::isInstance)) {
        write.publish(new RefundBounced(after.order().value()));
      }
      if (after.forfeited()) {
        write.publish(new BillingForfeited(after.order().value()));
      }
      if (before.email().isEmpty() && !after.email().isEmpty()) {
        Orders.pointByMail(write, after);
      }
    }
    Letters.of(before, after, telling, clock.instant()).forEach(write::publish);
    @Nullable Key witness = keep(write, after.order(), telling.evidence());
    return outcome(write.commit(), witness);
  }

  /** A change of plan may have been made at Stripe; what is opened follows it. */
  private Order weighed(TenantScope scope, Order order) {
    return order
        .facts()
        .subscription()
        .map(Fact.Subscription::price)
        .filter(price -> !price.equals(order.item().price()))
        .flatMap(price -> offers.priced(scope, price))
        .map(priced -> order.costing(Item.of(priced, order.item().currency())))
        .orElse(order);
  }

  static void announce(Write write, Order before, Order after, int version) {
    UserId user = after.buyer().user();
    boolean differs =
        before.access().differs(after.access())
            || !before.item().courses().equals(after.item().courses())
            || !user(before).equals(user(after));
    if (user != null && differs) {
      write.publish(
          new AccessChanged(
              user,
              after.order().value(),
              after.item().courses(),
              after.access().state().name(),
              after.access().until(),
              after.access().reason().name(),
              version));
    }
  }

  private static Optional<UserId> user(Order order) {
    return Optional.ofNullable(order.buyer().user());
  }

  private @Nullable Key keep(Write write, OrderId order, @Nullable Evidence evidence) {
    return evidence == null ? null : kept(write, Orders.partition(order), evidence);
  }

  private Key kept(Write write, Partition partition, Evidence evidence) {
    Key key = partition.at("EVT#" + evidence.event());
    Instant gone = clock.instant().plus(KEPT);
    write.put(key, evidence, Condition.ifAbsent(), Condition.expires(gone));
    return key;
  }

  /** Known, if the event itself is there; nothing yet, if somebody else wrote the order first. */
  private static Optional<Heard> outcome(Commit commit, @Nullable Key witness) {
    if (commit.done()) {
      return Optional.of(Heard.NEW);
    }
    return witness != null && commit.refused().contains(witness)
        ? Optional.of(Heard.KNOWN)
        : Optional.empty();
  }

  /** Keeps an event that is of no purchase we know, once. */
  public void keepForeign(TenantScope scope, Evidence evidence) {
    Write write = orders.table().write(scope);
    kept(write, Partition.of("EVENTS", evidence.at().toString().substring(0, 10)), evidence);
    outcome(write.commit(), null);
  }

  /** Gives a guest's order to the person whose e-mail she told Stripe. */
  public boolean claim(TenantScope scope, Orders.Kept kept, UserId user, String email) {
    Order before = kept.order();
    Order after = before.of(user, email).knowing(List.of(), clock.instant());
    Write write = orders.table().write(scope);
    write.put(Orders.key(after.order()), after, Condition.ifVersion(kept.version()));
    Orders.pointByBuyer(write, after, user);
    announce(write, before, after, kept.version() + 1);
    return write.commit().done();
  }
}
