import type { Interval, Purchase } from '@/api/buying';
import { dateWords } from '@/course/words';
import { moneyOf } from '@/money/money';

export interface StateWords {
  word: string;
  tone: 'good' | 'warn' | 'danger' | 'plain';
  text: string;
}

const EVERY = { MONTH: 'a month', YEAR: 'a year' };

/** "$29.00 a month" */
export const priceWords = (amount: number, currency: string, interval?: Interval) =>
  interval ? `${moneyOf(amount, currency)} ${EVERY[interval]}` : moneyOf(amount, currency);

export const priceOf = ({ amount, currency, interval }: Purchase) =>
  priceWords(amount, currency, interval);

const on = (instant: string | undefined, words: string) =>
  instant ? `${words} ${dateWords(instant)}` : undefined;

/** What an open purchase means: kept, running, in its trial, or running out. */
function openWords(purchase: Purchase): StateWords {
  const { interval, ends, renews, until, reason } = purchase;
  if (!interval)
    return { word: reason === 'PAID' ? 'Paid' : 'Open', tone: 'good', text: 'Yours to keep.' };
  if (ends) return { word: 'Cancelled', tone: 'warn', text: `Open until ${dateWords(ends)}.` };
  if (purchase.paused)
    return {
      word: 'Pausing',
      tone: 'plain',
      text: `${on(until, 'What you have paid for stays open until') ?? 'What you have paid for stays open'}, then it rests. ${goesOn(purchase)}.`,
    };
  if (reason === 'TRIAL')
    return {
      word: 'Trial',
      tone: 'good',
      text: `${on(renews ?? until, 'Free until') ?? 'Free for now'}, then ${priceOf(purchase)}.`,
    };
  return {
    word: 'Active',
    tone: 'good',
    text: renews ? `Renews on ${dateWords(renews)}.` : 'Renews by itself.',
  };
}

const goesOn = ({ resumes }: Purchase) =>
  on(resumes, 'It goes on by itself on') ?? 'It goes on when you resume';

const disputed: StateWords = {
  word: 'Disputed',
  tone: 'danger',
  text: 'Closed until your bank and we have settled it.',
};

const ENDINGS: Readonly<Record<string, StateWords>> = {
  CHECKOUT_EXPIRED: {
    word: 'Not paid',
    tone: 'plain',
    text: 'This checkout was never finished. Nothing was charged.',
  },
  PAYMENT_FAILED: {
    word: 'Not paid',
    tone: 'plain',
    text: 'The payment did not go through. Nothing was charged.',
  },
};

const CLOSINGS: Readonly<Record<string, StateWords>> = {
  REFUNDED: {
    word: 'Refunded',
    tone: 'danger',
    text: 'The money is on its way back, and the courses are closed.',
  },
  WITHDRAWN: {
    word: 'Withdrawn',
    tone: 'danger',
    text: 'You withdrew. The money goes back the way you paid, and the courses are closed.',
  },
  DISPUTE_LOST: {
    word: 'Paid back',
    tone: 'danger',
    text: 'Your bank has taken the payment back, so the courses are closed.',
  },
};
const closed: StateWords = {
  word: 'Closed',
  tone: 'danger',
  text: 'Access was closed. Please write to us if you think that is a mistake.',
};

/** Where a purchase stands: in one word, and what that means for the buyer. */
export function stateWords(purchase: Purchase): StateWords {
  const { state, reason, until } = purchase;
  switch (state) {
    case 'PENDING':
      return reason === 'PROCESSING'
        ? { word: 'Being paid', tone: 'plain', text: 'Your bank has not answered yet.' }
        : { word: 'Not paid yet', tone: 'plain', text: 'The checkout is still open.' };
    case 'ACTIVE':
      return openWords(purchase);
    case 'GRACE':
      return {
        word: 'Payment due',
        tone: 'warn',
        text: `The last payment did not go through. ${on(until, 'Everything stays open until') ?? 'Everything stays open for some days'}. Please look at your card.`,
      };
    case 'PAUSED':
      return reason === 'DISPUTED'
        ? disputed
        : { word: 'Paused', tone: 'plain', text: `Nothing is charged. ${goesOn(purchase)}.` };
    case 'ENDED':
      return (
        ENDINGS[reason] ?? {
          word: 'Ended',
          tone: 'plain',
          text: `${on(purchase.ends ?? until, 'Ended on') ?? 'Ended'}. Your progress and notes are kept.`,
        }
      );
    case 'REVOKED':
      return CLOSINGS[reason] ?? closed;
  }
}

/** The days somebody may pause until: one, two or three months on, at noon. */
export function pauseDates(now: number): { value: string; label: string }[] {
  return [1, 2, 3].map((months) => {
    const date = new Date(now);
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + months);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
    date.setUTCDate(Math.min(day, last.getUTCDate()));
    const value = `${date.toISOString().slice(0, 10)}T12:00:00Z`;
    const long = months === 1 ? 'One month' : months === 2 ? 'Two months' : 'Three months';
    return { value, label: `${long}, until ${dateWords(value)}` };
  });
}
