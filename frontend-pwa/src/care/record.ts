import type { LocalDate, LogEntry } from '@/api/contract';
import { careDay } from './day';

/** What the rules need of a log; the day is computed where it is not written down. */
export type CareLog = Pick<LogEntry, 'kind' | 'item' | 'occurredAt' | 'zone'> &
  Partial<Pick<LogEntry, 'set' | 'reps' | 'seconds' | 'skipReason' | 'day'>>;

interface Cell {
  numbered: Map<number, CareLog[]>;
  loose: CareLog[][];
  skipped: boolean;
}

/** Logs by item and day. */
export class CareRecord {
  private readonly cells = new Map<string, Cell>();

  constructor(logs: readonly CareLog[]) {
    for (const log of logs) this.add(log);
  }

  private add(log: CareLog) {
    const key = `${log.item} ${log.day ?? careDay(log.occurredAt, log.zone)}`;
    const cell: Cell = this.cells.get(key) ?? { numbered: new Map(), loose: [], skipped: false };
    if (log.kind === 'SKIP') cell.skipped ||= log.skipReason !== undefined;
    else if (log.set === undefined) cell.loose.push([log]);
    else cell.numbered.set(log.set, [...(cell.numbered.get(log.set) ?? []), log]);
    this.cells.set(key, cell);
  }

  /** Sets done; the same set number twice on one day is one set. */
  sets(item: string, day: LocalDate): number {
    const cell = this.cells.get(`${item} ${day}`);
    return cell ? cell.numbered.size + cell.loose.length : 0;
  }

  /** Each set done, with all that was logged as it. */
  logsBySet(item: string, day: LocalDate): CareLog[][] {
    const cell = this.cells.get(`${item} ${day}`);
    return cell ? [...cell.numbered.values(), ...cell.loose] : [];
  }

  /** Whether the item was skipped with a reason that day. */
  skipped(item: string, day: LocalDate): boolean {
    return this.cells.get(`${item} ${day}`)?.skipped ?? false;
  }
}
