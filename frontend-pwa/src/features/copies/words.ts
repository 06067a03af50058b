import type { PracticeCopy } from '@/api/contract';

/** 1.4 MB; a small file is still something. */
export function sizeOf(bytes: number): string {
  const [unit, word] = bytes < 1_000_000_000 ? [1_000_000, 'MB'] : [1_000_000_000, 'GB'];
  const shown = Math.max(bytes / unit, 0.1);
  return `${shown.toLocaleString('en', { maximumFractionDigits: 1 })} ${word}`;
}

const moment = (at: string) =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );

/** Who asked and when. */
export const askedBy = ({ asked, by }: PracticeCopy) =>
  by ? `Asked for by ${by}, ${moment(asked)}` : `Asked for ${moment(asked)}`;

export interface Shown {
  tone: 'good' | 'brand' | 'plain' | 'danger';
  word: string;
  next: string;
}

/** How far a copy is, and what comes next, in words. */
export function stateOf({ state, reason, until }: PracticeCopy): Shown {
  switch (state) {
    case 'WANTED':
      return {
        tone: 'brand',
        word: 'Being made',
        next: 'This takes some minutes, longer with many films. You can leave this page: a mail tells you when it is ready.',
      };
    case 'READY':
      return {
        tone: 'good',
        word: 'Ready',
        next: `It waits here until ${until ? moment(until) : 'it is thrown away'}.`,
      };
    case 'EXPIRED':
      return {
        tone: 'plain',
        word: 'Thrown away',
        next: 'A copy waits for seven days. Ask for a new one whenever you like.',
      };
    case 'FAILED':
      return {
        tone: 'danger',
        word: 'Not made',
        next: reason ?? 'Something broke. Ask for another one.',
      };
  }
}
