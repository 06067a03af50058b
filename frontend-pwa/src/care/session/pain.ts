import type { LogEntry } from '@/api/contract';

export type PainAdvice = 'STOP' | 'EASE' | undefined;

const HIGH = 7;
const JUMP = 3;

/** The last pain said before today for this item, or else for any. */
export function painBefore(
  logs: readonly LogEntry[],
  item: string,
  today: string,
): number | undefined {
  const said = logs
    .filter((log) => log.pain !== undefined && log.day < today)
    .sort((a, b) => a.occurredAt.localeCompare(b.occurredAt));
  return (said.findLast((log) => log.item === item) ?? said.at(-1))?.pain;
}

/** High pain or a jump means stop; above the ceiling means less of it. Never "keep going". */
export function painAdvice(pain: number, before: number | undefined, ceiling: number): PainAdvice {
  if (pain >= HIGH || (before !== undefined && pain - before >= JUMP)) return 'STOP';
  return pain > ceiling ? 'EASE' : undefined;
}
