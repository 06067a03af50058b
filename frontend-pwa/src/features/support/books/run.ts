import type { Difference, Reconciled } from '@/api/support';

/** How far a comparison of the books is. */
export interface Run {
  checked: number;
  differences: Difference[];
  done: boolean;
}

/** Compares page after page until there is none; tells after each, and stops when told to. */
export async function compare(
  page: (cursor?: string) => Promise<Reconciled>,
  tell: (run: Run) => void,
  stopped: () => boolean,
): Promise<void> {
  let run: Run = { checked: 0, differences: [], done: false };
  let cursor: string | undefined;
  do {
    const found = await page(cursor);
    if (stopped()) return;
    cursor = found.cursor;
    run = {
      checked: run.checked + found.checked,
      differences: [...run.differences, ...found.differences],
      done: cursor === undefined,
    };
    tell(run);
  } while (cursor !== undefined);
}
