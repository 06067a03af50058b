package academy.aligned.custody.copy;

import academy.aligned.custody.moment.Snapshot;
import academy.aligned.kernel.ids.TenantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A copy that an owner of a practice asked for and nobody has made yet. */
record Wish(TenantId tenant, String copy) {
  static final String CONTEXT = "tenancy";
  private static final String NOTED = "#COPIES";

  /** All of them, in order of their practices: who wants one is seen in a snapshot alone. */
  static List<Wish> in(Snapshot snapshot) {
    List<Wish> wishes = new ArrayList<>();
    snapshot.read(
        CONTEXT,
        item -> {
          String partition = item.get("pk").s();
          if (partition.startsWith("T#") && partition.endsWith(NOTED)) {
            TenantId tenant =
                new TenantId(partition.substring(2, partition.length() - NOTED.length()));
            open(item).forEach(copy -> wishes.add(new Wish(tenant, copy)));
          }
        });
    wishes.sort(Comparator.comparing(wish -> wish.tenant().value()));
    return wishes;
  }

  private static List<String> open(Map<String, AttributeValue> item) {
    return Note.copies(item).stream()
        .filter(copy -> copy.get("state").s().equals(Note.WANTED))
        .map(copy -> copy.get("id").s())
        .toList();
  }

  /** Among the practice's files. */
  String file() {
    return "copies/" + copy + ".aligned.zip";
  }
}
