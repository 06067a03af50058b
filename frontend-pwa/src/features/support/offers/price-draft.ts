import type { Interval, Price } from '@/api/support';
import { plainMoney, readMoney } from '@/money/money';

export const CURRENCIES = ['usd', 'cad', 'eur', 'gbp'] as const;

/** A price while it is typed. */
export interface PriceDraft {
  /** Its name once it is saved; a new one gets it then. */
  name: string | undefined;
  interval: Interval | 'ONCE';
  trialDays: number;
  amounts: Record<string, string>;
}

export const draftOf = ({ price, interval, trialDays, amounts }: Price): PriceDraft => ({
  name: price,
  interval: interval ?? 'ONCE',
  trialDays,
  amounts: Object.fromEntries(
    Object.entries(amounts).map(([currency, amount]) => [currency, plainMoney(amount, currency)]),
  ),
});

export const blankPrice: PriceDraft = {
  name: undefined,
  interval: 'ONCE',
  trialDays: 0,
  amounts: {},
};

/** A name no price has or had: by offer and interval, and by number where that is taken. */
export function priceName(offer: string, interval: string, taken: ReadonlySet<string>): string {
  const base = `${offer}-${interval === 'ONCE' ? 'once' : interval.toLowerCase()}`.slice(0, 55);
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(name)) return name;
  }
}

/** The price as it is sent; nothing if an amount cannot be read or there is none. */
export function priceFrom(
  draft: PriceDraft,
  offer: string,
  taken: ReadonlySet<string>,
): Price | undefined {
  const amounts: Record<string, number> = {};
  for (const [currency, text] of Object.entries(draft.amounts)) {
    if (text.trim() === '') continue;
    const amount = readMoney(text, currency);
    if (amount === undefined || amount < 50) return undefined;
    amounts[currency] = amount;
  }
  if (Object.keys(amounts).length === 0) return undefined;
  const once = draft.interval === 'ONCE';
  return {
    price: draft.name ?? priceName(offer, draft.interval, taken),
    trialDays: once ? 0 : draft.trialDays,
    amounts,
    ...(draft.interval === 'ONCE' ? {} : { interval: draft.interval }),
  };
}
