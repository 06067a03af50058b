import type { Access, LessonKind } from '@/api/learning';

export const KINDS: Readonly<Record<LessonKind, string>> = {
  VIDEO: 'Video',
  READING: 'Reading',
  PRACTICE: 'Practice',
  WORKSHEET: 'Worksheet',
  QUIZ: 'Quiz',
};

/** "5 min", "1 h 20 min" */
export function minutesWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

const day = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', options);
  return (instant: string) => format.format(new Date(instant));
};
/** "Friday 8 January" */
export const dayWords = day({ weekday: 'long', day: 'numeric', month: 'long' });
/** "8 January 2027" */
export const dateWords = day({ day: 'numeric', month: 'long', year: 'numeric' });

/** Small files in kB, so that none seems to take nothing. */
export const bytesWords = (bytes: number) =>
  bytes < 1_000_000
    ? `${Math.ceil(bytes / 1_000)} kB`
    : `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;

export interface Standing {
  /** Whether lessons can be opened. */
  open: boolean;
  word: string;
  tone: 'good' | 'warn' | 'danger' | 'plain';
  /** Why, and what to do; nothing when all is well. */
  text?: string;
}

/** What becomes of a course whose purchase is as it is. */
export function standingOf({ state, until, reason }: Access): Standing {
  const date = until ? dateWords(until) : undefined;
  switch (state) {
    case 'ACTIVE':
      return { open: true, word: 'Open', tone: 'good' };
    case 'GRACE':
      return {
        open: true,
        word: 'Payment due',
        tone: 'warn',
        text: `The last payment did not go through. Everything stays open${date ? ` until ${date}` : ''}. Please look at your card.`,
      };
    case 'PENDING':
      return {
        open: false,
        word: 'On its way',
        tone: 'plain',
        text: 'Your payment is being confirmed. This usually takes a few seconds.',
      };
    case 'PAUSED':
      if (/DISPUTE/.test(reason)) return disputed;
      return {
        open: false,
        word: 'Paused',
        tone: 'plain',
        text: `You paused your plan${date ? `; it goes on ${date}` : ''}. Your place is kept. You can resume any time.`,
      };
    case 'ENDED':
      return {
        open: false,
        word: 'Ended',
        tone: 'plain',
        text: `Your access ended${date ? ` on ${date}` : ''}. Your progress and notes are kept, for when you come back.`,
      };
    case 'REVOKED':
      return { open: false, word: 'Closed', tone: 'danger', text: whyClosed(reason) };
  }
}

const disputed: Standing = {
  open: false,
  word: 'Disputed',
  tone: 'danger',
  text: 'The payment is being disputed with your bank, so the course is closed until that is settled.',
};

const whyClosed = (reason: string) =>
  /DISPUTE/.test(reason)
    ? 'The bank has taken the payment back, so the course is closed.'
    : /REFUND|WITHDRAW/.test(reason)
      ? 'This purchase was refunded, so the course is closed. Your notes are kept if you buy it again.'
      : 'Access to this course was closed. Please write to us if you think that is a mistake.';
