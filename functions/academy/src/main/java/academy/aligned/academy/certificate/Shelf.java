package academy.aligned.academy.certificate;

import academy.aligned.academy.certificate.Issued.Reason;
import academy.aligned.academy.learning.record.LearnerRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All certificates of one person for one course, oldest first; at most the last one holds. */
public record Shelf(String course, List<Issued> issued) {
  private static final String SORT = "A#C#";

  /** Names change, but not so often that a course could be taken for others. */
  private static final int MOST = 6;

  static String sort(String course) {
    return SORT + course;
  }

  static Shelf of(LearnerRecord record, String course) {
    return record
        .row(sort(course))
        .map(row -> row.as(Shelf.class))
        .orElseGet(() -> new Shelf(course, List.of()));
  }

  static List<Shelf> all(LearnerRecord record) {
    return record.under(SORT).map(row -> row.as(Shelf.class)).toList();
  }

  /** The certificate that holds, for showing that there is one. */
  public static Optional<String> validFor(LearnerRecord record, String course) {
    return of(record, course).valid().map(Issued::certificate);
  }

  Optional<Issued> valid() {
    return issued.stream().filter(Issued::valid).findFirst();
  }

  boolean full() {
    return issued.size() >= MOST;
  }

  Shelf revoked(Reason why) {
    return new Shelf(
        course, issued.stream().map(one -> one.valid() ? one.revoked(why) : one).toList());
  }

  Shelf with(Issued fresh) {
    List<Issued> all = new ArrayList<>(revoked(Reason.REPLACED).issued());
    all.add(fresh);
    return new Shelf(course, List.copyOf(all));
  }
}
