import type { Done, Known, Supported } from '@/api/support';
import { whyWords } from '../words';

/** One line of what happened to a purchase. */
export interface Line {
  key: string;
  at: string;
  text: string;
  by: string;
  amount?: number;
  note?: string;
}

const OUTCOMES: Record<string, string> = {
  PROCESSING: 'The payment was begun',
  PAID: 'Paid at the checkout',
  FAILED: 'The payment failed',
  EXPIRED: 'The checkout ran out unpaid',
};
const ACTS: Record<string, string> = {
  REFUND: 'Money was paid back',
  GRANT: 'Access was given',
  REVOKE: 'Access was taken away',
};

/** A fact's key in words; the letter says what kind it is. */
export function factWords(key: string): string {
  const [kind = '', , last = ''] = key.split('#');
  switch (kind) {
    case 'C':
      return OUTCOMES[last] ?? 'The checkout changed';
    case 'S':
      return 'The subscription changed';
    case 'I':
      return last === 'P' ? 'A bill was paid' : `A bill could not be charged, attempt ${last}`;
    case 'R':
      return 'Money went back';
    case 'F':
      return 'Money that was to go back did not arrive';
    case 'D':
      return 'The buyer’s bank disputes the payment';
    case 'G':
      return 'Support changed the access';
    case 'W':
      return 'The buyer withdrew from the contract';
    default:
      return key;
  }
}

/** All that became known and all that we did, the newest first; what we did is told once. */
export function storyOf({ known, done }: Pick<Supported, 'known' | 'done'>): Line[] {
  const ours = new Set(done.map(({ act }) => `G#${act}`));
  return [...known.filter(({ what }) => !ours.has(what)).map(fromFact), ...done.map(fromAct)].sort(
    (a, b) => b.at.localeCompare(a.at),
  );
}

const fromFact = ({ what, at, source }: Known): Line => ({
  key: `${what} ${at}`,
  at,
  text: factWords(what),
  by: source,
});

const fromAct = ({ act, what, amount, reason, note, actor, at }: Done): Line => ({
  key: act,
  at,
  text: `${ACTS[what] ?? what}: ${whyWords(reason).toLowerCase()}`,
  by: actor,
  ...(amount > 0 ? { amount } : {}),
  ...(note ? { note } : {}),
});
