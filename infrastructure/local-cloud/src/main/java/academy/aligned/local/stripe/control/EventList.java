package academy.aligned.local.stripe.control;

import academy.aligned.local.http.Reply;
import academy.aligned.local.stripe.books.Books;
import academy.aligned.local.stripe.books.Cause;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.event.Deliveries;
import academy.aligned.local.stripe.event.Hold;
import academy.aligned.local.stripe.pages.EventPage;
import academy.aligned.local.stripe.pages.StripePages;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The newest events with their deliveries, for people and for tests. */
final class EventList {
  private static final int MOST = 200;

  private final Books books;
  private final InstantSource clock;

  EventList(Books books, InstantSource clock) {
    this.books = books;
    this.clock = clock;
  }

  Optional<Reply> answer(String rest) {
    return switch (rest) {
      case "" -> Optional.of(EventPage.of(read()));
      case ".css" -> Optional.of(StripePages.style());
      case ".json" -> Optional.of(Reply.json(read()));
      default -> Optional.empty();
    };
  }

  private ObjectNode read() {
    return books.change(Cause.time(clock.instant(), ""), EventList::read);
  }

  private static ObjectNode read(Tx tx) {
    ObjectNode all = Shapes.empty().put("held", Hold.on(tx));
    ArrayNode list = all.putArray("events");
    var deliveries =
        Stream.of(Deliveries.OVER, Deliveries.WAITING)
            .flatMap(tx::everywhere)
            .collect(Collectors.groupingBy(d -> Fields.text(d, "event")));
    List<ObjectNode> events = new ArrayList<>(tx.everywhere("event").toList());
    for (ObjectNode event : events.reversed().stream().limit(MOST).toList()) {
      ObjectNode row = list.addObject().put("id", Fields.id(event));
      row.put("type", Fields.text(event, "type")).put("created", Fields.number(event, "created"));
      row.put("object", Fields.text(event, "data.object.id"))
          .put("account", Fields.text(event, "account"));
      ArrayNode sent = row.putArray("deliveries");
      deliveries
          .getOrDefault(Fields.id(event), List.of())
          .forEach(d -> delivery(sent.addObject(), d));
    }
    return all;
  }

  private static void delivery(ObjectNode row, ObjectNode delivery) {
    row.put("state", Fields.text(delivery, "state")).put("tries", Fields.number(delivery, "tries"));
    row.put("due", Fields.number(delivery, "due") / 1_000);
    row.set("log", delivery.path("log").deepCopy());
  }
}
