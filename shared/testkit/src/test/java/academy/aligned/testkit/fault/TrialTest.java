package academy.aligned.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.testkit.fault.Trial.Outcome;
import academy.aligned.testkit.world.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkException;

/** A trial that finds nothing anywhere proves nothing: here it has something to find. */
class TrialTest {
  private static final Key HEAD = Partition.of("PAIR").at("HEAD");
  private static final Key TAIL = Partition.of("PAIR").at("TAIL");

  private final World<TenantTable> world =
      World.of(
          Surface.<TenantTable>of("probe").build(),
          ground -> ground.stores().table("aligned-probe"));
  private final TenantTable table = world.parts();
  private final JobScope north = world.job(world.north().tenant());

  private List<String> faults(Runnable work) {
    return new Trial(
            world,
            List.of(world.north().tenant()),
            false,
            Duration.ofSeconds(2),
            () -> {
              try {
                work.run();
                return Outcome.DONE;
              } catch (SdkException outage) {
                return Outcome.PUT_OFF;
              }
            })
        .faults();
  }

  @Test
  void one_write_bears_every_fault() {
    assertThat(faults(() -> table.write(north).put(HEAD, Map.of("a", 1)).commit())).isEmpty();
  }

  @Test
  void a_pair_that_is_only_made_where_there_is_no_head_is_left_by_half() {
    assertThat(
            faults(
                () -> {
                  if (table
                      .write(north)
                      .put(HEAD, Map.of(), Condition.ifAbsent())
                      .commit()
                      .done()) {
                    table.write(north).put(TAIL, Map.of()).commit();
                  }
                }))
        .singleElement()
        .asString()
        .startsWith("DENIED at call 2 left too much: [], too little: [")
        .contains("PAIR TAIL");
  }

  @Test
  void what_counts_each_try_is_done_too_often() {
    assertThat(
            faults(
                () -> {
                  String next = Integer.toString((int) world.clock().instant().getEpochSecond());
                  table.write(north).put(Partition.of("TRY").at(next), Map.of()).commit();
                  table.get(north, HEAD);
                }))
        .anyMatch(fault -> fault.startsWith("DENIED at call 2 left too much: ["));
  }

  @Test
  void who_swallows_an_outage_and_forgets_the_work_is_found() {
    assertThat(
            faults(
                () -> {
                  try {
                    table.write(north).put(HEAD, Map.of()).commit();
                  } catch (SdkException ignored) {
                    // The seeded fault of this test: nobody hears that nothing was written.
                  }
                }))
        .singleElement()
        .asString()
        .startsWith("DENIED at call 1 left too much: [], too little: [");
  }
}
