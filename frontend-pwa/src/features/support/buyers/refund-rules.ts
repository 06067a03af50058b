import { moneyOf, readMoney } from '@/money/money';

/** What is asked back, and whether it may be. */
export interface Asked {
  amount: number | undefined;
  whole: boolean;
  fault: string | undefined;
}

/** A refund as it was typed against what is left of the payment. */
export function askedBack(text: string, left: number, currency: string): Asked {
  const amount = readMoney(text, currency);
  const whole = amount === left;
  if (amount === undefined) return { amount, whole, fault: 'Type an amount such as 24.90.' };
  if (amount === 0) return { amount, whole, fault: 'That would pay nothing back.' };
  if (amount > left)
    return { amount, whole, fault: `At most ${moneyOf(left, currency)} can be paid back.` };
  return { amount, whole, fault: undefined };
}

/** To pay back everything takes access away, so it is confirmed by hand. */
export const confirms = (typed: string, email: string) =>
  typed.trim().toLowerCase() === email.toLowerCase();
