import { plainMoney } from '../money';
import { type Entry, type Month, sumsOf } from './earned';

/** A cell that a table program takes as words: quoted, and never as a formula. */
const cell = (text: string) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

export const stateOf = ({ paid, share }: Entry): string =>
  share < 0 ? 'taken back' : paid ? 'paid out' : 'held';

/** The statement as a table for the books; its sums, one for each currency, stand last. */
export const csvOf = (month: Month): string =>
  [
    'day,sold,price,share,currency,state',
    ...month.entries.map((entry) =>
      [
        entry.at.slice(0, 10),
        cell(entry.title),
        plainMoney(entry.gross, entry.currency),
        plainMoney(entry.share, entry.currency),
        entry.currency,
        stateOf(entry),
      ].join(','),
    ),
    ...[...sumsOf([month])].map(
      ([currency, [sum]]) =>
        `,"total",,${plainMoney((sum?.held ?? 0) + (sum?.paid ?? 0), currency)},${currency},`,
    ),
    '',
  ].join('\r\n');
