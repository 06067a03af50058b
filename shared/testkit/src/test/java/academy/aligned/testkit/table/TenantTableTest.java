package academy.aligned.testkit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Commit;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Page;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.testkit.world.World;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TenantTableTest {
  record Plan(String name, int weeks, List<String> items, BigDecimal load, boolean open) {}

  private final World<TenantTable> world =
      World.of(
          Surface.<TenantTable>of("probe").build(),
          ground -> ground.stores().table("aligned-probe"));
  private final TenantTable table = world.parts();
  private final JobScope north = world.job(world.north().tenant());
  private final JobScope south = world.job(world.south().tenant());
  private final Partition plans = Partition.of("PLANS");
  private final Key key = plans.at("A");
  private final Plan plan = new Plan("Hips", 6, List.of("a", "b"), new BigDecimal("2.5"), true);

  @Test
  void what_is_put_comes_back_the_same() {
    table.write(north).put(key, plan).commit();
    assertThat(table.get(north, key).orElseThrow().as(Plan.class)).isEqualTo(plan);
  }

  @Test
  void the_same_key_of_another_tenant_is_another_row() {
    table.write(north).put(key, plan).commit();
    assertThat(table.get(south, key)).isEmpty();
    assertThat(table.query(south, plans, Range.all())).isEmpty();
  }

  @Test
  void a_row_is_made_once_however_often_the_command_comes() {
    assertThat(table.write(north).put(key, plan, Condition.ifAbsent()).commit().done()).isTrue();
    Commit again = table.write(north).put(key, plan, Condition.ifAbsent()).commit();
    assertThat(again.refused()).containsExactly(key);
  }

  @Test
  void of_two_writers_who_read_the_same_version_one_is_refused() {
    table.write(north).put(key, plan, Condition.ifVersion(0)).commit();
    int read = table.get(north, key).orElseThrow().version();
    assertThat(table.write(north).put(key, plan, Condition.ifVersion(read)).commit().done())
        .isTrue();
    Commit late = table.write(north).put(key, plan, Condition.ifVersion(read)).commit();
    assertThatThrownBy(() -> late.orConflict("It moved on.", "Read it again."))
        .isInstanceOf(Problem.Conflict.class);
  }

  @Test
  void several_rows_are_written_together_or_not_at_all() {
    table.write(north).put(plans.at("taken"), plan).commit();
    Commit commit =
        table
            .write(north)
            .put(plans.at("free"), plan)
            .put(plans.at("taken"), plan, Condition.ifAbsent())
            .commit();
    assertThat(commit.refused()).containsExactly(plans.at("taken"));
    assertThat(table.get(north, plans.at("free"))).isEmpty();
  }

  @Test
  void entries_are_appended_once_each_and_known_ones_are_told() {
    Map<String, String> first = new LinkedHashMap<>(Map.of("one", "1", "two", "2"));
    table.write(north).append(key, first).commit();
    Commit second = table.write(north).append(key, Map.of("two", "changed", "three", "3")).commit();
    assertThat(second.known()).containsExactly("two");
    Row row = table.get(north, key).orElseThrow();
    assertThat(row.entriesAs(String.class))
        .containsExactlyInAnyOrderEntriesOf(Map.of("one", "1", "two", "2", "three", "3"));
  }

  @Test
  void a_hundred_entries_go_in_one_trip() {
    Map<String, String> many = new LinkedHashMap<>();
    for (int i = 0; i < 100; i++) {
      many.put("id-" + i, "entry");
    }
    world.meter().reset();
    table.write(north).append(key, many).commit();
    assertThat(world.meter().read().trips()).isEqualTo(1);
    assertThat(table.get(north, key).orElseThrow().entries()).hasSize(100);
  }

  @Test
  void a_long_list_is_read_page_by_page_without_loss() {
    for (char c = 'a'; c <= 'g'; c++) {
      table.write(north).put(plans.at("x" + c), plan).commit();
    }
    Page first = table.page(north, plans, Range.prefix("x"), 4, null);
    Page rest = table.page(north, plans, Range.prefix("x"), 4, first.next());
    assertThat(first.rows()).hasSize(4);
    assertThat(rest.rows()).extracting(Row::sort).containsExactly("xe", "xf", "xg");
    assertThat(rest.next()).isNull();
  }

  @Test
  void a_cursor_that_is_none_of_ours_is_refused_by_name() {
    assertThatThrownBy(() -> table.page(north, plans, Range.all(), 4, "%%%"))
        .isInstanceOf(Problem.Invalid.class);
  }

  @Test
  void rows_are_found_by_their_index_key_within_the_tenant() {
    table.write(north).put(key, plan, Condition.indexed(Partition.of("ALERT"), "RED#1")).commit();
    assertThat(table.index(north, Partition.of("ALERT"), Range.all(), 10)).hasSize(1);
    assertThat(table.index(south, Partition.of("ALERT"), Range.all(), 10)).isEmpty();
  }
}
