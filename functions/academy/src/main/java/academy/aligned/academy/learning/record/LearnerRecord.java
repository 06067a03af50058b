package academy.aligned.academy.learning.record;

import academy.aligned.storage.table.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All rows of a person that are read together, by their sort keys. */
public record LearnerRecord(SortedMap<String, Row> rows) {

  List<Purchase> purchases() {
    return under(LearnerRecords.PURCHASE).map(row -> row.as(Purchase.class)).toList();
  }

  /** The rows whose sort key begins so. */
  public Stream<Row> under(String prefix) {
    return rows.tailMap(prefix).values().stream().takeWhile(row -> row.sort().startsWith(prefix));
  }

  Purchase purchase(String purchase) {
    return row(LearnerRecords.PURCHASE + purchase)
        .map(row -> row.as(Purchase.class))
        .orElseGet(() -> Purchase.unheard(purchase));
  }

  public Optional<Row> row(String sort) {
    return Optional.ofNullable(rows.get(sort));
  }

  /** How often a row was written, for writing it on the condition that nobody else did. */
  public int version(String sort) {
    return row(sort).map(Row::version).orElse(0);
  }

  /** The courses that she ever bought. */
  public List<String> courses() {
    var courses = new TreeSet<String>();
    purchases().forEach(purchase -> courses.addAll(purchase.courses()));
    return List.copyOf(courses);
  }

  public Optional<Enrolment> enrolment(String course, Instant now) {
    return Enrolment.of(course, purchases(), now);
  }

  /** Her place in a course that is open to her, or 403 with the reason. */
  public Enrolment open(String course, Instant now) {
    return enrolment(course, now).orElseThrow(Enrolment::none).orShut();
  }

  Optional<Enrolment> enrolmentAfter(Purchase told, String course, Instant now) {
    List<Purchase> all =
        Stream.concat(
                purchases().stream().filter(one -> !one.purchase().equals(told.purchase())),
                Stream.of(told))
            .toList();
    return Enrolment.of(course, all, now);
  }

  LearnerRecord with(Row row) {
    SortedMap<String, Row> changed = new TreeMap<>(rows);
    changed.put(row.sort(), row);
    return new LearnerRecord(changed);
  }
}
