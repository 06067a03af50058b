package academy.aligned.care.logbook;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was logged for one day, in order of time. */
public record LogDay(LocalDate day, List<LogEntry> entries) {

  public static List<LogDay> of(List<LogEntry> logs) {
    return logs.stream()
        .collect(Collectors.groupingBy(LogEntry::day, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(day -> new LogDay(day.getKey(), day.getValue()))
        .toList();
  }
}
