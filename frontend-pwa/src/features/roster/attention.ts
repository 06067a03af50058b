import type { AlertKind, RosterRow } from '@/api/contract';

/** Why a patient is on top of the list; `calm` needs nothing today. */
export type Reason =
  | 'pain'
  | 'verify'
  | 'silent'
  | 'strained'
  | 'slipping'
  | 'finished'
  | 'plan'
  | 'waiting'
  | 'paused'
  | 'calm';

const URGENCY: Record<Reason, number> = {
  pain: 0,
  verify: 1,
  silent: 2,
  strained: 3,
  slipping: 4,
  finished: 5,
  plan: 6,
  waiting: 7,
  paused: 8,
  calm: 9,
};

const SILENT_DAYS = 3;
const DAY_MS = 86_400_000;

/** The one thing to do for a patient; an alert somebody has seen already no longer shouts. */
export function reasonOf(row: RosterRow, now: number): Reason {
  if (row.status === 'CLAIMED') return 'verify';
  if (row.status === 'INVITED') return 'waiting';
  if (row.status === 'DISCHARGED') return 'calm';
  if (row.alert?.state === 'OPEN') return OF_ALERT[row.alert.kind];
  if (row.planVersion === undefined) return 'plan';
  if (row.paused) return 'paused';
  if (row.alert) return 'calm';
  return isFinished(row, now) ? 'finished' : 'calm';
}

const OF_ALERT: Record<AlertKind, Reason> = {
  PAIN: 'pain',
  PAIN_RISING: 'pain',
  SKIPPED_FOR_PAIN: 'pain',
  MISSED_DAYS: 'silent',
  NOT_OPENED: 'silent',
  HARD_EFFORT: 'strained',
  OVER_DOSE: 'strained',
  LOW_ADHERENCE: 'slipping',
  ADHERENCE_DROP: 'slipping',
};

/** Nothing was asked of two whole weeks, though there is a plan and it was followed before. */
function isFinished(row: RosterRow, now: number): boolean {
  const logged =
    row.lastLogAt !== undefined && Date.parse(row.lastLogAt) < now - SILENT_DAYS * DAY_MS;
  return logged && row.spark.length > 0 && row.spark.every((day) => day === null);
}

export const urgency = (row: RosterRow, now: number) =>
  URGENCY[reasonOf(row, now)] + (row.alert?.severity === 'RED' ? -0.5 : 0);

export const needsSomeone = (reason: Reason) => !['calm', 'waiting', 'paused'].includes(reason);
