package academy.aligned.care.logbook;

import academy.aligned.kernel.ids.PatientId;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes in and out about logs. */
public interface Logs {
  /** What a phone kept until it had a connection. Each entry is judged by itself. */
  record Batch(@NotEmpty @Size(max = 200) List<@NotNull LogEntry> entries) {}

  /** What became of each entry. Only what is rejected is not stored. */
  record LogAnswer(List<String> accepted, List<String> duplicates, List<Rejected> rejected) {}

  record Rejected(String id, String reason) {}

  /** Both ends included; the last four weeks if nothing is said. */
  record Span(@Nullable LocalDate from, @Nullable LocalDate to) {}

  record PatientSpan(
      @NotNull PatientId patient, @Nullable LocalDate from, @Nullable LocalDate to) {}

  record LogDays(List<LogDay> days) {}
}
