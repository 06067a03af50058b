import type { Statement } from '@/api/affiliate';
import { plainMoney } from '../money';

/** A cell that a table program takes as words: quoted, and never as a formula. */
const cell = (text: string) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

/** The statement as a table for the books; its sum is in the last line. */
export const csvOf = ({ lines, currency, total }: Statement): string =>
  [
    'day,sold,price,share,currency,state',
    ...lines.map(({ at, title, gross, share, state }) =>
      [
        at.slice(0, 10),
        cell(title),
        plainMoney(gross, currency),
        plainMoney(share, currency),
        currency,
        state.toLowerCase(),
      ].join(','),
    ),
    `,"total",,${plainMoney(total, currency)},${currency},`,
    '',
  ].join('\r\n');
