package academy.aligned.custody.tenant;

import academy.aligned.custody.bundle.Line;
import academy.aligned.custody.bundle.Plain;
import academy.aligned.kernel.ids.TenantId;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Which records of the directory are a practice's: itself, hosts, memberships, payees. */
public record Records(TenantId tenant) {
  public static final String ENTRY = "directory.ndjson";
  private static final String PRACTICE = "PR#";
  public static final String HOST = "H#";
  private static final String PLACE = "IN#";

  public boolean own(Map<String, AttributeValue> item) {
    String pk = item.get("pk").s();
    boolean named = pk.startsWith(HOST) || pk.startsWith("S#");
    return pk.equals(PRACTICE + tenant)
        || pk.equals("PAYEE#" + tenant)
        || (pk.startsWith("U#") && item.get("sk").s().equals(PLACE + tenant))
        || (named && text(item, "tenant").equals(tenant.value()));
  }

  public boolean practice(Map<String, AttributeValue> item) {
    return item.get("pk").s().equals(PRACTICE + tenant);
  }

  /** The person whose membership or account a record is; empty for others. */
  public static String user(Map<String, AttributeValue> item) {
    String pk = item.get("pk").s();
    return pk.startsWith("U#") ? pk.substring(2) : "";
  }

  /** Whether it is the record of a person herself. */
  public static boolean person(Map<String, AttributeValue> item) {
    return item.get("pk").s().startsWith("U#") && item.get("sk").s().equals("ME");
  }

  /** Whether it is a person's place in some practice. */
  public static boolean place(Map<String, AttributeValue> item) {
    return item.get("pk").s().startsWith("U#") && item.get("sk").s().startsWith(PLACE);
  }

  public static String text(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return value == null || value.s() == null ? "" : value.s();
  }

  public Line line(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> line = new HashMap<>();
    item.forEach(
        (name, value) -> {
          if (Travels.value(name)) {
            line.put(name, value);
          }
        });
    return new Line(ENTRY, item.get("pk").s(), item.get("sk").s(), Plain.line(line));
  }
}
