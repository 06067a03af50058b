package academy.aligned.notifications.contact;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
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

  private static Key key(PatientId patient) {
    return Partition.of("P", patient.value()).at("CONTACT");
  }
}
