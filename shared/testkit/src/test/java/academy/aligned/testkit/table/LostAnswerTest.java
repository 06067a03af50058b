package academy.aligned.testkit.table;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.storage.table.Commit;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.wiring.Stores;
import academy.aligned.testkit.parts.EmbeddedDynamo;
import academy.aligned.testkit.world.Embedded;
import academy.aligned.testkit.world.World;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** A write arrives and its answer does not: the client asks again, and meets its own row. */
class LostAnswerTest {
  /** Lets the next write through, and an error come back instead of its answer. */
  private static final class Lossy implements ExecutionInterceptor {
    private final AtomicBoolean loses = new AtomicBoolean();

    @Override
    public SdkHttpResponse modifyHttpResponse(
        Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
      boolean write = context.request() instanceof PutItemRequest;
      return write && loses.compareAndSet(true, false)
          ? SdkHttpResponse.builder().statusCode(500).build()
          : context.httpResponse();
    }
  }

  private final Lossy line = new Lossy();
  private final World<TenantTable> world =
      World.of(Surface.<TenantTable>of("probe").build(), ground -> over(line, ground.clock()));
  private final TenantTable table = world.parts();
  private final JobScope north = world.job(world.north().tenant());
  private final Key key = Partition.of("PLANS").at("A");

  private static TenantTable over(Lossy line, InstantSource clock) {
    var cloud =
        new Stores.Cloud(
            Embedded.REGION,
            Embedded.SELF,
            UrlConnectionHttpClient.create(),
            Optional.of(EmbeddedDynamo.shared().endpoint()),
            Optional.empty(),
            Optional.empty(),
            List.of(line));
    return new Stores(cloud, _ -> Embedded.SELF, clock).table("aligned-probe");
  }

  private Commit put(String name, int read) {
    return table.write(north).put(key, Map.of("name", name), Condition.ifVersion(read)).commit();
  }

  @Test
  void a_row_that_was_written_is_no_conflict_with_itself() {
    line.loses.set(true);
    assertThat(put("first", 0).done()).isTrue();
    line.loses.set(true);
    assertThat(put("second", 1).done()).isTrue();
    assertThat(table.get(north, key).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void somebody_elses_row_is_a_conflict_however_often_it_is_tried() {
    put("theirs", 0);
    line.loses.set(true);
    assertThat(put("mine", 0).refused()).containsExactly(key);
  }

  @Test
  void who_writes_the_same_at_her_first_try_is_still_refused() {
    put("same", 0);
    assertThat(put("same", 0).refused()).containsExactly(key);
  }
}
