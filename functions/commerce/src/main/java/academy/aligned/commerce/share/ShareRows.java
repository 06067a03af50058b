package academy.aligned.commerce.share;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.CommerceEvent.ShareBooked;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.TenantTable;
import java.util.List;

/** A practice's own book of what it got: {@code SHARE#<month>}, in its own tenant. */
public record ShareRows(TenantTable table) {
  private static Partition month(String month) {
    return Partition.of("SHARE", month);
  }

  void put(TenantScope scope, ShareBooked booked) {
    String month = booked.at().toString().substring(0, 7);
    table
        .write(scope)
        .put(month(month).at(booked.order() + "#" + booked.entry()), booked, Condition.ifAbsent())
        .commit();
  }

  List<ShareBooked> of(TenantScope scope, String month) {
    return table.query(scope, month(month), Range.all()).stream()
        .map(row -> row.as(ShareBooked.class))
        .toList();
  }
}
