package academy.aligned.local.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a table's journal still tells after a power cut, and after its time. */
class TableJournalTest {
  @TempDir private Path folder;

  @Test
  void a_crash_in_the_middle_of_a_line_loses_that_line_and_no_other() throws IOException {
    String whole = entry("Übung für Zoë").line() + "\n";
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    for (int cut = 1; cut < bytes.length - 1; cut++) {
      Path journal = Files.createDirectories(folder.resolve("cut" + cut));
      append(journal, "before");
      Files.write(day(journal), joined(Files.readAllBytes(day(journal)), bytes, cut));
      append(journal, "after");
      assertThat(told(journal)).as("cut after %d bytes", cut).containsExactly("before", "after");
    }
  }

  @Test
  void what_is_older_than_35_days_is_trimmed_and_nothing_younger() throws IOException {
    for (int days : new int[] {1, 34, 36, 400}) {
      Path old = folder.resolve("2026-01-%02d.ndjson".formatted(days % 30 + 1));
      Files.writeString(old, entry("%d days old".formatted(days)).line() + "\n");
      Files.setLastModifiedTime(
          old, FileTime.from(Instant.now().minus(Duration.ofDays(days)).plusSeconds(60)));
    }
    append(folder, "today");
    assertThat(told(folder)).containsExactlyInAnyOrder("1 days old", "34 days old", "today");
  }

  @Test
  void what_is_forgotten_is_gone_from_the_disk_and_the_rest_stays() throws IOException {
    append(folder, "keep me");
    append(folder, "forget me");
    TableJournal journal = new TableJournal(folder);
    journal.forget(entry -> entry.partition().equals("forget me"));
    journal.close();
    assertThat(told(folder)).containsExactly("keep me");
    assertThat(Files.readString(day(folder))).doesNotContain("forget me");
  }

  private static void append(Path folder, String what) {
    TableJournal journal = new TableJournal(folder);
    journal.append(entry(what));
    journal.close();
  }

  private static List<String> told(Path folder) {
    List<String> told = new ArrayList<>();
    TableJournal journal = new TableJournal(folder);
    journal.read(entry -> told.add(entry.partition()));
    journal.close();
    return told;
  }

  private static Path day(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ndjson")).findFirst().orElseThrow();
    }
  }

  private static byte[] joined(byte[] before, byte[] line, int cut) {
    byte[] joined = Arrays.copyOf(before, before.length + cut);
    System.arraycopy(line, 0, joined, before.length, cut);
    return joined;
  }

  private static Entry entry(String what) {
    var key = Map.of("pk", AttributeValue.fromS(what), "sk", AttributeValue.fromS("1"));
    return new Entry(1, key, Map.of());
  }
}
