import type { OwnDomain } from '@/api/contract';

export type Kind = 'good' | 'wait' | 'todo' | 'bad';
interface State {
  kind: Kind;
  word: string;
  next: string;
}

const CONNECTING: Record<NonNullable<OwnDomain['connection']> | 'NONE', State> = {
  NONE: wait('Your records are found. The certificate is being asked for.'),
  PENDING: wait(
    'Your records are found. A certificate is being made, which takes some minutes. You can leave this page.',
  ),
  READY: wait('The certificate is there. Some seconds more.'),
  FAILED: {
    kind: 'bad',
    word: 'No certificate',
    next: 'No certificate was given for this domain. If it has a CAA record, let it name amazon.com, and check again.',
  },
  OCCUPIED: {
    kind: 'bad',
    word: 'In use elsewhere',
    next: 'This domain is still connected to another service at the same provider. Remove it there, and check again.',
  },
};

function wait(next: string): State {
  return { kind: 'wait', word: 'Being connected', next };
}

/** How far a domain is, and what comes next, in words. */
export function stateOf({ stage, connection, records, astray }: OwnDomain): State {
  switch (stage) {
    case 'NAMED':
      return records.every(({ state }) => state === 'FOUND')
        ? wait('Your records are found. Some seconds more.')
        : { kind: 'todo', word: 'Waiting for its records', next: 'Two records are to be made.' };
    case 'TAKEN':
      return {
        kind: 'bad',
        word: 'Connected to another practice',
        next: 'You have shown that this domain is yours, but another practice here uses it. Have it removed there, and check again.',
      };
    case 'CONNECTING':
      return CONNECTING[connection ?? 'NONE'];
    case 'REMOVING':
      return { kind: 'wait', word: 'Being removed', next: 'This takes some minutes.' };
    case 'LIVE':
      return astray
        ? {
            kind: 'bad',
            word: 'Leads elsewhere',
            next: 'This domain no longer leads to your app, so we show your pages on the address from us. Mend its records within thirty days, or it is removed.',
          }
        : { kind: 'good', word: 'Works', next: 'Patients can open your app on it.' };
  }
}

/** When it was looked at last. */
export function checkedAt({ checked }: OwnDomain): string {
  if (!checked) return '';
  const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  const at = new Date(checked);
  const today = at.toDateString() === new Date().toDateString();
  return `Checked ${(today ? time : day).format(at)}`;
}
