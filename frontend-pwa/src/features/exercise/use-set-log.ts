import { useState } from 'react';
import type { SkipReason } from '@/api/contract';
import type { DueItem } from '@/care/adherence';
import { setsASession } from '@/care/schedule';
import { logSets, logSkip } from '@/offline/log';
import { takeBack, UNDO_MS } from '@/offline/outbox';
import { toast } from '@/ui/overlay/toast';
import { RATING_HOLD_MS } from './rating';

interface Who {
  patient: string;
  planVersion: number;
}

/** The sets of one session: 1 … sets, numbered on through the day. */
export function sessionOf({ setsDone, setsDue, plan }: DueItem) {
  const perSession = setsASession(plan.dose);
  const session = Math.min(Math.floor(setsDone / perSession), setsDue / perSession - 1);
  const first = session * perSession + 1;
  return { first, last: first + perSession - 1, next: setsDone + 1 };
}

/** Logging in one tap with a way back; the last set of a session is the one that gets rated. */
export function useSetLog(due: DueItem, who: Who) {
  const [rated, setRated] = useState<string>();
  const { plan } = due;

  async function logSet(set: number) {
    const last = set % setsASession(plan.dose) === 0;
    const [id = ''] = await logSets(plan, [set], who, last ? RATING_HOLD_MS : UNDO_MS);
    if (last) setRated(id);
    toast(`Set ${set} saved`, () => {
      setRated((now) => (now === id ? undefined : now));
      void takeBack([id]).then((back) => !back && toast('It was already sent.'));
    });
  }
  async function skip(reason: SkipReason) {
    const ids = await logSkip(plan, reason, who);
    toast('Skipped for today', () => void takeBack(ids));
  }
  return { rated, endRating: () => setRated(undefined), logSet, skip };
}
