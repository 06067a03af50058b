import type { Balance, Difference } from '@/api/support';

/** How far a comparison of the books is. */
export interface Run {
  checked: number;
  /** The month it is at; the newest come first. */
  month: string;
  differences: Difference[];
  done: boolean;
}

/** Compares page after page until there is none; tells after each, and stops when told to. */
export async function compare(
  page: (cursor?: string) => Promise<Balance>,
  tell: (run: Run) => void,
  stopped: () => boolean,
): Promise<void> {
  let run: Run = { checked: 0, month: '', differences: [], done: false };
  let cursor: string | undefined;
  do {
    const found = await page(cursor);
    if (stopped()) return;
    cursor = found.next;
    run = {
      checked: run.checked + found.checked,
      month: found.month,
      differences: [...run.differences, ...found.differences],
      done: cursor === undefined,
    };
    tell(run);
  } while (cursor !== undefined);
}
