package academy.aligned.care.adherence;

import academy.aligned.care.logbook.LogEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Logs by item and day. */
final class CareRecord {
  private final Map<Place, Cell> cells = new HashMap<>();

  CareRecord(List<LogEntry> logs) {
    logs.forEach(this::add);
  }

  private record Place(String item, LocalDate day) {}

  private static final class Cell {
    private final Map<Integer, List<LogEntry>> numbered = new HashMap<>();
    private final List<List<LogEntry>> loose = new ArrayList<>();
    private boolean skipped;
  }

  private static final Cell EMPTY = new Cell();

  private void add(LogEntry log) {
    Cell cell = cells.computeIfAbsent(new Place(log.item(), log.day()), _ -> new Cell());
    if (log.kind() == LogEntry.Kind.SKIP) {
      cell.skipped |= log.skipReason() != null;
    } else if (log.set() == null) {
      cell.loose.add(List.of(log));
    } else {
      cell.numbered.computeIfAbsent(log.set(), _ -> new ArrayList<>()).add(log);
    }
  }

  private Cell at(String item, LocalDate day) {
    return cells.getOrDefault(new Place(item, day), EMPTY);
  }

  /** Sets done; the same set number twice on one day is one set. */
  int sets(String item, LocalDate day) {
    Cell cell = at(item, day);
    return cell.numbered.size() + cell.loose.size();
  }

  /** Each set done, with all that was logged as it. */
  List<List<LogEntry>> logsBySet(String item, LocalDate day) {
    Cell cell = at(item, day);
    List<List<LogEntry>> sets = new ArrayList<>(cell.numbered.values());
    sets.addAll(cell.loose);
    return sets;
  }

  /** Whether the item was skipped with a reason that day. */
  boolean skipped(String item, LocalDate day) {
    return at(item, day).skipped;
  }
}
