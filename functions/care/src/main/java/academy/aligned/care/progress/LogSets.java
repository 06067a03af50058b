package academy.aligned.care.progress;

import academy.aligned.care.logbook.DayCode;
import academy.aligned.care.logbook.LogEntry;
import academy.aligned.care.logbook.LogRules;
import academy.aligned.care.logbook.Logs.Batch;
import academy.aligned.care.logbook.Logs.LogAnswer;
import academy.aligned.care.logbook.Logs.Rejected;
import academy.aligned.care.patient.PatientRows;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PatientScope;
import academy.aligned.kernel.events.CareEvent;
import academy.aligned.storage.table.TenantTable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Takes what a phone logged: each log once, however often and from wherever it is sent. */
public record LogSets(TenantTable table, InstantSource clock)
    implements Handler<PatientScope, Batch, LogAnswer> {
  /** A row's update may name about so many entries at once. */
  private static final int MOST_AT_ONCE = 100;

  @Override
  public LogAnswer handle(PatientScope scope, Batch batch) {
    LogRules rules = new LogRules(clock.instant());
    var answer = new LogAnswer(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Map<LocalDate, List<LogEntry>> days = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (LogEntry log : batch.entries()) {
      var fault = rules.fault(log);
      if (fault.isPresent()) {
        answer.rejected().add(new Rejected(String.valueOf(log.id()), fault.get()));
      } else if (!seen.add(log.id())) {
        answer.duplicates().add(log.id());
      } else {
        days.computeIfAbsent(log.day(), _ -> new ArrayList<>()).add(log);
      }
    }
    days.forEach((day, logs) -> append(scope, day, logs, answer));
    return answer;
  }

  private void append(PatientScope scope, LocalDate day, List<LogEntry> logs, LogAnswer answer) {
    Map<String, String> entries = new HashMap<>();
    List<LogEntry> together = new ArrayList<>();
    for (LogEntry log : logs) {
      String shared = DayCode.shared(log);
      entries.put(DayCode.sharedId(shared), shared);
      entries.put(DayCode.shortId(log.id()), DayCode.entry(log, DayCode.sharedId(shared)));
      together.add(log);
      if (entries.size() >= MOST_AT_ONCE) {
        store(scope, day, entries, together, answer);
        entries.clear();
        together.clear();
      }
    }
    if (!together.isEmpty()) {
      store(scope, day, entries, together, answer);
    }
  }

  private void store(
      PatientScope scope,
      LocalDate day,
      Map<String, String> entries,
      List<LogEntry> logs,
      LogAnswer answer) {
    Set<String> known =
        table
            .write(scope)
            .append(PatientRows.day(scope.patient(), day), entries)
            .publish(new CareEvent.SetsLogged(scope.patient(), day, logs.size()))
            .commit()
            .known();
    for (LogEntry log : logs) {
      boolean repeated = known.contains(DayCode.shortId(log.id()));
      (repeated ? answer.duplicates() : answer.accepted()).add(log.id());
    }
  }
}
