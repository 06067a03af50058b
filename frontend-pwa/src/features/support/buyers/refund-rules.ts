import type { Purchase } from '@/api/support';
import { moneyOf, readMoney } from '@/money/money';

/** More than this in one go takes two people: it is done at Stripe. */
const MOST_AT_ONCE = 100_000;

export interface Limit {
  /** What is left of the payment that would go back: of a subscription the last one. */
  left: number;
  /** What one person may give back of it. */
  most: number;
}

export function limitOf({ paid, refunded, amount, interval }: Purchase): Limit {
  const all = Math.max(0, paid - refunded);
  const left = interval ? Math.min(all, amount) : all;
  return { left, most: Math.min(left, MOST_AT_ONCE) };
}

/** What is asked back, and whether it may be. */
export interface Asked {
  amount: number | undefined;
  whole: boolean;
  fault: string | undefined;
}

/** A refund as it was typed against what is left of the payment. */
export function askedBack(text: string, { left, most }: Limit, currency: string): Asked {
  const amount = readMoney(text, currency);
  const whole = amount === left;
  if (amount === undefined) return { amount, whole, fault: 'Type an amount such as 24.90.' };
  if (amount === 0) return { amount, whole, fault: 'That would pay nothing back.' };
  if (amount > most)
    return { amount, whole, fault: `At most ${moneyOf(most, currency)} can be paid back here.` };
  return { amount, whole, fault: undefined };
}

/** To pay back everything takes access away, so it is confirmed by hand. */
export const confirms = (typed: string, email: string) =>
  typed.trim().toLowerCase() === email.toLowerCase();
