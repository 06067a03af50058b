package academy.aligned.custody.erase;

import academy.aligned.custody.place.Installation;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Whom those who keep copies must forget: noted before the first of it is deleted, since afterwards
 * nobody knows any more, and dropped with the last.
 *
 * @param partitions of rows outside the practice's own that are its alone: its hosts, its address
 */
record Whom(Set<String> partitions, Set<String> people, Set<String> emails) {
  private static final String FOLDER = "ledger/erasing/";

  /** What an erasure that was stopped has noted; else nobody. */
  static Whom noted(Installation at, TenantId tenant) {
    try {
      String note =
          at.files()
              .getObjectAsBytes(get -> get.bucket(at.names().bucket("exports")).key(key(tenant)))
              .asUtf8String();
      return Json.MAPPER.readValue(note, Whom.class).growing();
    } catch (NoSuchKeyException nothing) {
      return new Whom(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
  }

  private Whom growing() {
    return new Whom(new TreeSet<>(partitions), new TreeSet<>(people), new TreeSet<>(emails));
  }

  /** Notes these too, before they are gone. */
  void note(Installation at, TenantId tenant, Found found) {
    boolean places = partitions.addAll(found.partitions());
    boolean persons = people.addAll(found.only());
    boolean addresses = emails.addAll(found.emails());
    if (places || persons || addresses) {
      at.files()
          .putObject(
              put ->
                  put.bucket(at.names().bucket("exports"))
                      .key(key(tenant))
                      .contentType("application/json"),
              RequestBody.fromBytes(Json.MAPPER.writeValueAsBytes(this)));
    }
  }

  /** Nothing of a person stays behind: older versions of the note go too. */
  static void drop(Installation at, TenantId tenant) {
    String bucket = at.names().bucket("exports");
    at.files().deleteObject(delete -> delete.bucket(bucket).key(key(tenant)));
    new Versions(at, bucket, key(tenant)).delete();
  }

  private static String key(TenantId tenant) {
    return FOLDER + tenant + ".json";
  }
}
