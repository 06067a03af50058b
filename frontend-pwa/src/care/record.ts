import type { LocalDate, LogEntry } from '@/api/contract';
import { careDay } from './day';

/** What the rules need of a log; the day is computed where it is not written down. */
export type CareLog = Pick<LogEntry, 'kind' | 'item' | 'occurredAt' | 'zone'> &
  Partial<Pick<LogEntry, 'set' | 'skipReason' | 'day'>>;

interface Cell {
  numbered: Set<number>;
  loose: number;
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
    const cell = this.cells.get(key) ?? { numbered: new Set(), loose: 0, skipped: false };
    if (log.kind === 'SKIP') cell.skipped ||= log.skipReason !== undefined;
    else if (log.set === undefined) cell.loose += 1;
    else cell.numbered.add(log.set);
    this.cells.set(key, cell);
  }

  /** Sets done; the same set number twice on one day is one set. */
  sets(item: string, day: LocalDate): number {
    const cell = this.cells.get(`${item} ${day}`);
    return cell ? cell.numbered.size + cell.loose : 0;
  }

  /** Whether the item was skipped with a reason that day. */
  skipped(item: string, day: LocalDate): boolean {
    return this.cells.get(`${item} ${day}`)?.skipped ?? false;
  }
}
