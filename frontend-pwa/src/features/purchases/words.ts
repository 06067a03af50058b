import type { PriceChoice, Purchase } from '@/api/buying';
import { dateWords, moneyWords } from '@/course/words';

export interface StateWords {
  word: string;
  tone: 'good' | 'warn' | 'danger' | 'plain';
  text: string;
}

const EVERY = { MONTH: 'a month', YEAR: 'a year' };

/** "$29.00 a month" */
export const priceWords = ({
  amount,
  currency,
  interval,
}: Pick<PriceChoice, 'amount' | 'currency'> & { interval?: PriceChoice['interval'] }) =>
  interval ? `${moneyWords(amount, currency)} ${EVERY[interval]}` : moneyWords(amount, currency);

const on = (instant: string | undefined, words: string) =>
  instant ? `${words} ${dateWords(instant)}` : undefined;

/** What an open purchase means: kept, running, in its trial, or running out. */
function openWords(purchase: Purchase): StateWords {
  const { interval, endsAt, renewsAt, trialEnds } = purchase;
  if (!interval) return { word: 'Paid', tone: 'good', text: 'Yours to keep.' };
  if (endsAt) return { word: 'Cancelled', tone: 'warn', text: `Open until ${dateWords(endsAt)}.` };
  if (trialEnds)
    return {
      word: 'Trial',
      tone: 'good',
      text: `Free until ${dateWords(trialEnds)}, then ${priceWords(purchase)}.`,
    };
  return {
    word: 'Active',
    tone: 'good',
    text: renewsAt ? `Renews on ${dateWords(renewsAt)}.` : 'Renews by itself.',
  };
}

const closedWords = (reason: string): StateWords =>
  /dispute/i.test(reason)
    ? {
        word: 'Disputed',
        tone: 'danger',
        text: 'Closed until your bank and we have settled it.',
      }
    : {
        word: 'Refunded',
        tone: 'danger',
        text: 'The money is on its way back, and the courses are closed.',
      };

/** Where a purchase stands: in one word, and what that means for the buyer. */
export function stateWords(purchase: Purchase): StateWords {
  switch (purchase.state) {
    case 'PENDING':
      return { word: 'Being paid', tone: 'plain', text: 'Your bank has not answered yet.' };
    case 'ACTIVE':
      return openWords(purchase);
    case 'GRACE':
      return {
        word: 'Payment due',
        tone: 'warn',
        text: `The last payment did not go through. ${on(purchase.graceUntil, 'Everything stays open until') ?? 'Everything stays open for some days'}. Please look at your card.`,
      };
    case 'PAUSED':
      return {
        word: 'Paused',
        tone: 'plain',
        text: `Nothing is charged. ${on(purchase.resumesAt, 'It goes on by itself on') ?? 'It goes on when you resume'}.`,
      };
    case 'ENDED':
      return {
        word: 'Ended',
        tone: 'plain',
        text: `${on(purchase.endsAt, 'Ended on') ?? 'Ended'}.`,
      };
    case 'REVOKED':
      return closedWords(purchase.reason);
  }
}

/** The dates somebody may pause until: one, two or three months on. */
export function pauseDates(now: number): { value: string; label: string }[] {
  return [1, 2, 3].map((months) => {
    const date = new Date(now);
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + months);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
    date.setUTCDate(Math.min(day, last.getUTCDate()));
    const value = date.toISOString().slice(0, 10);
    const long = months === 1 ? 'One month' : months === 2 ? 'Two months' : 'Three months';
    return { value, label: `${long}, until ${dateWords(`${value}T12:00:00Z`)}` };
  });
}
