package academy.aligned.assure.contract;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.storage.table.Commit;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Page;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** What our tables ask of the database. */
class StorageContract extends Contract {
  record Plan(String name, int weeks, List<String> items, BigDecimal load, boolean open) {}

  private final Partition plans = Partition.of("PLANS");
  private final Key key = plans.at("A");
  private final Plan plan =
      new Plan("Hüften 😀", 6, List.of("a", "b"), new BigDecimal("2.5"), true);

  private TenantTable table() {
    return cloud().stores().table(cloud().table());
  }

  private Commit put(Key at, Condition... conditions) {
    return table().write(north()).put(at, plan, conditions).commit();
  }

  @Test
  void what_is_put_comes_back_the_same_at_once() {
    put(key);
    assertThat(table().get(north(), key).orElseThrow().as(Plan.class)).isEqualTo(plan);
  }

  @Test
  void the_same_key_of_another_practice_is_another_row() {
    put(key);
    assertThat(table().get(south(), key)).isEmpty();
    assertThat(table().query(south(), plans, Range.all())).isEmpty();
  }

  @Test
  void a_row_is_made_once_however_often_it_is_asked_for() {
    assertThat(put(key, Condition.ifAbsent()).done()).isTrue();
    assertThat(put(key, Condition.ifAbsent()).refused()).containsExactly(key);
  }

  @Test
  void of_many_writers_who_read_the_same_version_one_wins() {
    put(key, Condition.ifVersion(0));
    int read = table().get(north(), key).orElseThrow().version();
    long won =
        IntStream.range(0, 8)
            .parallel()
            .filter(_ -> put(key, Condition.ifVersion(read)).done())
            .count();
    assertThat(won).isEqualTo(1);
  }

  @Test
  void several_rows_are_written_together_or_not_at_all() {
    put(plans.at("taken"));
    Commit commit =
        table()
            .write(north())
            .put(plans.at("free"), plan)
            .put(plans.at("taken"), plan, Condition.ifAbsent())
            .commit();
    assertThat(commit.refused()).containsExactly(plans.at("taken"));
    assertThat(table().get(north(), plans.at("free"))).isEmpty();
  }

  @Test
  void a_transaction_puts_appends_and_deletes() {
    put(plans.at("old"));
    table()
        .write(north())
        .put(plans.at("new"), plan, Condition.ifAbsent())
        .append(key, Map.of("one", 1))
        .delete(plans.at("old"))
        .commit();
    assertThat(table().query(north(), plans, Range.all()))
        .extracting(Row::sort)
        .containsExactly("A", "new");
  }

  @Test
  void entries_are_appended_once_each_and_known_ones_are_told() {
    table().write(north()).append(key, Map.of("one", "1", "two", "2")).commit();
    Commit second =
        table().write(north()).append(key, Map.of("two", "changed", "three", "3")).commit();
    assertThat(second.known()).containsExactly("two");
    assertThat(table().get(north(), key).orElseThrow().entriesAs(String.class))
        .containsExactlyInAnyOrderEntriesOf(Map.of("one", "1", "two", "2", "three", "3"));
  }

  @Test
  void a_long_list_is_read_page_by_page_without_loss() {
    "abcdefg".chars().forEach(c -> put(plans.at("x" + (char) c)));
    Page first = table().page(north(), plans, Range.prefix("x"), 4, null);
    Page rest = table().page(north(), plans, Range.prefix("x"), 4, first.next());
    assertThat(first.rows()).hasSize(4);
    assertThat(rest.rows()).extracting(Row::sort).containsExactly("xe", "xf", "xg");
    assertThat(rest.next()).isNull();
  }

  @Test
  void a_range_has_both_its_ends_and_may_be_read_backwards() {
    List.of("2027-01", "2027-02", "2027-03", "2027-04").forEach(day -> put(plans.at(day)));
    assertThat(table().query(north(), plans, Range.between("2027-02", "2027-03").reversed()))
        .extracting(Row::sort)
        .containsExactly("2027-03", "2027-02");
  }

  @Test
  void rows_are_found_by_their_index_key_within_the_practice() throws InterruptedException {
    Partition alerts = Partition.of("ALERT");
    put(key, Condition.indexed(alerts, "RED#1"));
    assertThat(
            eventually(
                Duration.ZERO,
                () -> table().index(north(), alerts, Range.prefix("RED"), 10).size() == 1))
        .isTrue();
    assertThat(table().index(south(), alerts, Range.all(), 10)).isEmpty();
  }

  @Test
  void a_row_that_expires_says_when_in_the_attribute_the_table_looks_at() {
    var gone = cloud().clock().instant().plus(Duration.ofDays(7));
    put(key, Condition.expires(gone));
    var ttl = cloud().dynamo().describeTimeToLive(ask -> ask.tableName(cloud().table()));
    assertThat(ttl.timeToLiveDescription().timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED);
    assertThat(stored())
        .containsEntry(
            ttl.timeToLiveDescription().attributeName(),
            AttributeValue.fromN(Long.toString(gone.getEpochSecond())));
  }

  private Map<String, AttributeValue> stored() {
    var wire =
        Map.of(
            "pk", AttributeValue.fromS("T#" + north().tenant() + "#PLANS"),
            "sk", AttributeValue.fromS("A"));
    return cloud()
        .dynamo()
        .getItem(
            get ->
                get.tableName(cloud().table())
                    .key(wire)
                    .overrideConfiguration(
                        as -> as.credentialsProvider(cloud().role().forTenant(north().tenant()))))
        .item();
  }
}
