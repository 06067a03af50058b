import type { RosterRow } from '@/api/contract';

/** Why a patient is on top of the list; `calm` needs nothing today. */
export type Reason =
  | 'pain'
  | 'verify'
  | 'silent'
  | 'slipping'
  | 'finished'
  | 'plan'
  | 'waiting'
  | 'calm';

const URGENCY: Record<Reason, number> = {
  pain: 0,
  verify: 1,
  silent: 2,
  slipping: 3,
  finished: 4,
  plan: 5,
  waiting: 6,
  calm: 7,
};

const SILENT_DAYS = 3;
const DAY_MS = 86_400_000;

/** The one thing to do for a patient; an alert somebody has seen already no longer shouts. */
export function reasonOf(row: RosterRow, now: number): Reason {
  if (row.status === 'CLAIMED') return 'verify';
  if (row.status === 'INVITED') return 'waiting';
  if (row.status === 'DISCHARGED') return 'calm';
  if (row.alert?.state === 'OPEN') return ofAlert(row.alert.kind);
  if (row.planVersion === undefined) return 'plan';
  if (row.alert) return 'calm';
  return isFinished(row, now) ? 'finished' : 'calm';
}

function ofAlert(kind: string): Reason {
  if (kind === 'PAIN') return 'pain';
  return kind === 'MISSED_DAYS' ? 'silent' : 'slipping';
}

/** Nothing was asked of two whole weeks, though there is a plan and it was followed before. */
function isFinished(row: RosterRow, now: number): boolean {
  const logged =
    row.lastLogAt !== undefined && Date.parse(row.lastLogAt) < now - SILENT_DAYS * DAY_MS;
  return logged && row.spark.length > 0 && row.spark.every((day) => day === null);
}

export const urgency = (row: RosterRow, now: number) =>
  URGENCY[reasonOf(row, now)] + (row.alert?.severity === 'RED' ? -0.5 : 0);

export const needsSomeone = (reason: Reason) => reason !== 'calm' && reason !== 'waiting';
