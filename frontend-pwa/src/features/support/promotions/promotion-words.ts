import type { Promotion } from '@/api/support';
import { moneyOf } from '@/money/money';

/** What a code takes off, and for how long of a subscription. */
export function discountWords({ percent, amounts, months }: Promotion): string {
  const off =
    percent > 0
      ? `${percent} %`
      : Object.entries(amounts)
          .map(([currency, amount]) => moneyOf(amount, currency))
          .join(' or ');
  return months > 0 ? `${off} off, for ${months} months` : `${off} off`;
}

/** Whether nobody can use it any more: switched off, run out, or used up. */
export const isOver = ({ active, expires, most, used }: Promotion, now: number): boolean =>
  !active || (expires !== undefined && Date.parse(expires) <= now) || used >= most;
