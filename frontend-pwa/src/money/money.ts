const digits = new Map<string, number>();

/** How many digits of its smallest unit a currency has: two for most, none for the yen. */
function digitsOf(currency: string): number {
  const known =
    digits.get(currency) ??
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ??
    2;
  digits.set(currency, known);
  return known;
}

/** An amount in a currency's smallest unit as people write it. */
export const moneyOf = (amount: number, currency: string): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(
    amount / 10 ** digitsOf(currency),
  );

/** An amount as a field shows it: no sign, no grouping. */
export const plainMoney = (amount: number, currency: string): string =>
  (amount / 10 ** digitsOf(currency)).toFixed(digitsOf(currency));

/** What somebody typed, in the smallest unit; nothing where it is no amount of this currency. */
export function readMoney(text: string, currency: string): number | undefined {
  const most = digitsOf(currency);
  const [, whole = '', , part = ''] = /^\s*(\d{1,9})([.,](\d+))?\s*$/.exec(text) ?? [];
  if (whole === '' || part.length > most) return undefined;
  return Number(whole + part.padEnd(most, '0'));
}
