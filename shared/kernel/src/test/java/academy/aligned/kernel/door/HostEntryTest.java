package academy.aligned.kernel.door;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.HostEntry.Verdict;
import academy.aligned.kernel.ids.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostEntryTest {
  private static final TenantId NORTH = new TenantId("northnorth12");

  @ParameterizedTest
  @CsvSource({
    "OPEN, own.example, /, SERVE",
    "OPEN, given.example, /, ELSEWHERE",
    "OPEN, given.example, /practice/patients, ELSEWHERE",
    "OPEN, given.example, /config.json, SERVE",
    "OPEN, given.example, /assets/app-1.js, SERVE",
    "OPENING, own.example, /, SERVE",
    "SUSPENDED, own.example, /, NOTICE",
    "SUSPENDED, given.example, /, NOTICE",
    "OFFBOARDING, own.example, /config.json, NOTICE"
  })
  void pages_are_seen_on_one_host_and_a_shut_practice_on_none(
      Status status, String host, String path, Verdict verdict) {
    assertThat(new HostEntry(NORTH, status, "own.example").on(host, path)).isEqualTo(verdict);
  }

  @Test
  void an_entry_reads_as_it_was_written() {
    HostEntry entry = new HostEntry(NORTH, Status.OPEN, "own.example");
    assertThat(HostEntry.read(entry.wire())).isEqualTo(entry);
    assertThat(entry.wire()).hasSizeLessThan(200);
  }
}
