package academy.aligned.commerce.billing;

import academy.aligned.commerce.ledger.OrderId;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.TenantTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is to be looked at on which day: {@code DUE#<day>}. */
public record Diary(TenantTable table) {
  /** So long an outage may last, and nothing is forgotten. */
  private static final int BACK = 14;

  /** What sort of thing it is. */
  enum Kind {
    RENEWAL,
    PAYOUT,
    STATEMENT
  }

  /** One thing to look at; noted twice it is there once. */
  record Task(Kind kind, @Nullable OrderId order, int days, @Nullable UserId user, String month) {
    static Task renewal(OrderId order, int days) {
      return new Task(Kind.RENEWAL, order, days, null, "");
    }

    static Task payout(UserId user, Instant of) {
      return new Task(Kind.PAYOUT, null, 0, user, monthOf(of));
    }

    static Task statement(UserId user, Instant of) {
      return new Task(Kind.STATEMENT, null, 0, user, monthOf(of));
    }

    String name() {
      return kind + "#" + (order == null ? user : order) + "#" + days + month;
    }
  }

  /** A task and the day it stands under. */
  record Page(Key key, Task task) {}

  static String monthOf(Instant at) {
    return at.toString().substring(0, 7);
  }

  static Instant nextMonth(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC)
        .withDayOfMonth(1)
        .plusMonths(1)
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant();
  }

  private static Partition day(LocalDate day) {
    return Partition.of("DUE", day.toString());
  }

  void note(TenantScope scope, Instant when, Task task) {
    LocalDate day = LocalDate.ofInstant(when, ZoneOffset.UTC);
    table.write(scope).put(day(day).at("TASK#" + task.name()), task).commit();
  }

  List<Page> due(TenantScope scope, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return IntStream.rangeClosed(-BACK, 0)
        .mapToObj(back -> day(today.plusDays(back)))
        .flatMap(
            day ->
                table.query(scope, day, Range.prefix("TASK#")).stream()
                    .map(row -> new Page(day.at(row.sort()), row.as(Task.class))))
        .toList();
  }

  void done(TenantScope scope, Page page) {
    table.write(scope).delete(page.key()).commit();
  }
}
