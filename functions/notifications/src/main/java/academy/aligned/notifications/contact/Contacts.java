package academy.aligned.notifications.contact;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.NotificationsEvent.PatientUnreachable;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import java.util.Optional;

/** The patients' addresses, as care told them. */
public record Contacts(TenantTable table) {

  public Optional<Contact> of(TenantScope scope, PatientId patient) {
    return table.get(scope, key(patient)).map(row -> row.as(Contact.class));
  }

  public void keep(TenantScope scope, PatientId patient, Contact contact) {
    table.write(scope).put(key(patient), contact).commit();
  }

  /** Takes down that her mails come back, and tells it, once. */
  public void lose(TenantScope scope, PatientId patient, String email, boolean unwanted) {
    Optional<Row> row = table.get(scope, key(patient));
    row.map(known -> known.as(Contact.class))
        .filter(known -> known.email().equalsIgnoreCase(email) && !known.unreachable())
        .ifPresent(
            known ->
                table
                    .write(scope)
                    .put(
                        key(patient),
                        known.nowUnreachable(),
                        Condition.ifVersion(row.orElseThrow().version()))
                    .publish(new PatientUnreachable(patient, known.email(), unwanted))
                    .commit()
                    .orConflict("The patient's address changed.", "Try again."));
  }

  private static Key key(PatientId patient) {
    return Partition.of("P", patient.value()).at("CONTACT");
  }
}
