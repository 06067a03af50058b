import type { Promotion } from '@/api/support';
import { moneyOf } from '@/money/money';

/** What a code takes off. */
export const discountWords = ({ percent, amount, currency }: Promotion): string =>
  percent !== undefined
    ? `${percent} % off`
    : amount !== undefined && currency
      ? `${moneyOf(amount, currency)} off`
      : 'Nothing off';

/** Whether nobody can use it any more: taken down, run out, or used up. */
export const isOver = ({ archived, expires, most, used }: Promotion, now: number): boolean =>
  archived ||
  (expires !== undefined && Date.parse(expires) <= now) ||
  (most !== undefined && used >= most);
