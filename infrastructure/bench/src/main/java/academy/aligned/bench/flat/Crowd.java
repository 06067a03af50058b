package academy.aligned.bench.flat;

import academy.aligned.bench.lambda.Store;
import academy.aligned.care.Clinic;
import academy.aligned.testkit.world.Persona;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Many patients of one practice, each with the rows that the product itself wrote for one: all have
 * a profile and a roster row, every hundredth all that the first has.
 */
final class Crowd {
  private static final String TABLE = "aligned-care";
  private static final int BATCH = 25;
  private static final int WHOLE = 100;

  private final DynamoDbClient client = Store.client();
  private final List<Map<String, AttributeValue>> all;
  private final List<Map<String, AttributeValue>> few;
  private final String model;
  private final Clinic clinic;
  private int size = 1;

  private Crowd(Clinic clinic, String model, List<Map<String, AttributeValue>> all) {
    this.clinic = clinic;
    this.model = model;
    this.all = all;
    this.few = all.stream().filter(Crowd::everybodyHas).toList();
  }

  /** A crowd of people like Ben, who is taken into care for it. */
  static Crowd like(Clinic clinic) {
    Persona ben = clinic.north().ben();
    clinic.treated(ben, 3);
    String id = ben.patientId().value();
    return new Crowd(
        clinic,
        id,
        clinic.world().rowsOf(clinic.north().tenant()).stream()
            .filter(row -> key(row).contains(id))
            .filter(row -> !row.get("sk").s().startsWith("E#"))
            .toList());
  }

  private static String key(Map<String, AttributeValue> row) {
    return row.get("pk").s() + "/" + row.get("sk").s();
  }

  private static boolean everybodyHas(Map<String, AttributeValue> row) {
    return row.get("sk").s().equals("A#PROFILE") || row.get("pk").s().contains("#ROSTER#");
  }

  /** How many rows the crowd has now, by what was written. */
  void growTo(int wanted, Consumer<String> say) {
    int step = Math.max(10_000, wanted / 10);
    while (size < wanted) {
      int until = Math.min(wanted, size + step);
      IntStream.range(size / WHOLE, (until + WHOLE - 1) / WHOLE)
          .parallel()
          .forEach(block -> write(block * WHOLE, Math.min(until, (block + 1) * WHOLE)));
      size = until;
      say.accept("%,d of %,d patients".formatted(size, wanted));
    }
  }

  private void write(int from, int to) {
    List<WriteRequest> batch = new ArrayList<>();
    for (int patient = Math.max(1, from); patient < to; patient++) {
      String id = clinic.id();
      for (Map<String, AttributeValue> row : patient % WHOLE == 0 ? all : few) {
        batch.add(put(row, id));
        if (batch.size() == BATCH) {
          send(batch);
        }
      }
    }
    send(batch);
  }

  private WriteRequest put(Map<String, AttributeValue> row, String id) {
    Map<String, AttributeValue> mine = new HashMap<>(row);
    mine.replaceAll(
        (_, value) ->
            value.s() != null && value.s().contains(model)
                ? AttributeValue.fromS(value.s().replace(model, id))
                : value);
    return WriteRequest.builder().putRequest(PutRequest.builder().item(mine).build()).build();
  }

  private void send(List<WriteRequest> batch) {
    if (!batch.isEmpty()) {
      client.batchWriteItem(write -> write.requestItems(Map.of(TABLE, List.copyOf(batch))));
      batch.clear();
    }
  }
}
