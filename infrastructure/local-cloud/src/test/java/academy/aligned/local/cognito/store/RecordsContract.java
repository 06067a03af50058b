package academy.aligned.local.cognito.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of records keeps to. */
abstract class RecordsContract {

  /** An empty store. */
  abstract Records records();

  @Test
  void what_was_put_is_found_with_its_version() {
    var records = records();
    assertThat(records.find(Kind.USER, "anna")).isEmpty();
    assertThat(records.commit(List.of(put("anna", 0, "{\"a\":1}")))).isTrue();
    assertThat(records.find(Kind.USER, "anna")).contains(new Stored("anna", "{\"a\":1}", 1));
    assertThat(records.find(Kind.EMAIL, "anna")).isEmpty();
  }

  @Test
  void a_write_on_an_old_version_is_refused() {
    var records = records();
    records.commit(List.of(put("anna", 0, "{}")));
    assertThat(records.commit(List.of(put("anna", 0, "{\"second\":1}")))).isFalse();
    assertThat(records.commit(List.of(put("anna", 1, "{\"b\":1}")))).isTrue();
    assertThat(records.commit(List.of(put("anna", 1, "{\"c\":1}")))).isFalse();
    assertThat(records.commit(List.of(new Change.Remove(Kind.USER, "anna", 1)))).isFalse();
    assertThat(records.find(Kind.USER, "anna")).contains(new Stored("anna", "{\"b\":1}", 2));
    assertThat(records.commit(List.of(new Change.Remove(Kind.USER, "anna", 2)))).isTrue();
    assertThat(records.find(Kind.USER, "anna")).isEmpty();
  }

  @Test
  void of_several_changes_all_happen_or_none() {
    var records = records();
    records.commit(List.of(put("anna", 0, "{}")));
    assertThat(records.commit(List.of(put("ben", 0, "{}"), put("anna", 0, "{}")))).isFalse();
    assertThat(records.find(Kind.USER, "ben")).isEmpty();
    assertThat(
            records.commit(List.of(put("ben", 0, "{}"), new Change.Remove(Kind.USER, "anna", 1))))
        .isTrue();
    assertThat(records.list(Kind.USER, "", "", 10)).extracting(Stored::id).containsExactly("ben");
  }

  @Test
  void records_are_listed_in_order_by_prefix_and_page() {
    var records = records();
    for (var id : List.of("b#1", "a#3", "a#1", "a#2", "c#1")) {
      records.commit(List.of(put(id, 0, "{}")));
    }
    assertThat(ids(records.list(Kind.USER, "a#", "", 10))).containsExactly("a#1", "a#2", "a#3");
    assertThat(ids(records.list(Kind.USER, "a#", "", 2))).containsExactly("a#1", "a#2");
    assertThat(ids(records.list(Kind.USER, "a#", "a#2", 2))).containsExactly("a#3");
    assertThat(ids(records.list(Kind.USER, "", "a#3", 2))).containsExactly("b#1", "c#1");
    assertThat(ids(records.list(Kind.USER, "", "", Integer.MAX_VALUE))).hasSize(5);
  }

  @Test
  void of_writers_at_the_same_moment_one_wins_each_version() throws InterruptedException {
    var records = records();
    records.commit(List.of(put("anna", 0, "{}")));
    Callable<Boolean> write = () -> records.commit(List.of(put("anna", 1, "{\"won\":1}")));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var won = threads.invokeAll(Collections.nCopies(8, write));
      assertThat(won.stream().filter(it -> it.resultNow())).hasSize(1);
    }
  }

  @Test
  void a_record_that_may_lapse_is_kept_like_any_other() {
    var records = records();
    var lapses = Instant.parse("2126-01-01T00:00:00Z");
    records.commit(List.of(new Change.Put(Kind.SESSION, "s", 0, "{}", lapses)));
    assertThat(records.find(Kind.SESSION, "s")).isPresent();
  }

  @Test
  void many_records_are_listed_whole() {
    var records = records();
    IntStream.range(0, 250)
        .forEach(i -> records.commit(List.of(put("id-%03d".formatted(i), 0, "{}"))));
    assertThat(ids(records.list(Kind.USER, "id-", "", Integer.MAX_VALUE))).hasSize(250).isSorted();
    assertThat(ids(records.list(Kind.USER, "", "id-100", 3)))
        .containsExactly("id-101", "id-102", "id-103");
  }

  private static List<String> ids(List<Stored> stored) {
    return stored.stream().map(Stored::id).toList();
  }

  private static Change put(String id, long expected, String document) {
    return new Change.Put(Kind.USER, id, expected, document, null);
  }
}
