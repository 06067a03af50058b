package academy.aligned.academy.certificate;

import academy.aligned.academy.certificate.Issued.Reason;
import academy.aligned.academy.certificate.Vouching.State;
import academy.aligned.academy.learning.record.LearnerRecord;
import academy.aligned.academy.learning.record.LearnerRecords;
import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.AcademyEvent.CertificateRevoked;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.table.Write;
import java.util.Optional;

/**
 * Where certificates lie: on the shelf of who earned them, and beside that a row that says to
 * anybody whether one holds. That row is written when it is issued, and once more when it ends.
 */
public record Certificates(TenantTable table) {
  private static final int ISSUED = 1;

  Optional<Vouching> vouching(TenantScope scope, String certificate) {
    return table.get(scope, key(certificate)).map(row -> row.as(Vouching.class));
  }

  /** The shelf as it shall be, if nobody changed it since the record was read. */
  static Write shelf(Write write, UserId user, LearnerRecord record, Shelf shelf) {
    String sort = Shelf.sort(shelf.course());
    Key key = LearnerRecords.of(user).at(sort);
    return write.put(key, shelf, Condition.ifVersion(record.version(sort)));
  }

  static Write vouch(Write write, Issued fresh) {
    return write.put(key(fresh.certificate()), new Vouching(State.VALID), Condition.ifAbsent());
  }

  static Write revoke(Write write, Issued old, Reason why) {
    return write
        .put(key(old.certificate()), new Vouching(State.REVOKED), Condition.ifVersion(ISSUED))
        .publish(new CertificateRevoked(old.certificate(), why.name()));
  }

  private static Key key(String certificate) {
    return Partition.of("CERTIFICATE", certificate).at("STATE");
  }
}
