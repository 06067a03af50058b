import type { Instant, PatientStatus, Phase, RosterRow } from '@/api/contract';
import { dateOf } from './date-words';

const PHASES: Record<Phase, string> = {
  INTAKE: 'Intake',
  FOUNDATIONAL: 'Foundational',
  CORRECTIVE: 'Corrective',
  WELLNESS: 'Wellness',
  DISCHARGED: 'Discharged',
};
const STATUSES: Record<PatientStatus, string> = {
  INVITED: 'Invited',
  CLAIMED: 'To confirm',
  ACTIVE: 'Active',
  DISCHARGED: 'Discharged',
};
export const phaseName = (phase: Phase) => PHASES[phase];
export const statusName = (status: PatientStatus) => STATUSES[status];
export const PHASE_CHOICES = (Object.keys(PHASES) as Phase[]).map((value) => ({
  value,
  label: PHASES[value],
}));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "just now", "12 min ago", "5 h ago", "yesterday", "9 days ago", then the date. */
export function ago(instant: Instant, now: number): string {
  const passed = now - Date.parse(instant);
  if (passed < 2 * MINUTE) return 'just now';
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min ago`;
  if (passed < DAY) return `${Math.floor(passed / HOUR)} h ago`;
  if (passed < 2 * DAY) return 'yesterday';
  if (passed < 21 * DAY) return `${Math.floor(passed / DAY)} days ago`;
  return dateOf(instant);
}

export const percentWords = (value: number | undefined) =>
  value === undefined ? 'no data' : `${Math.round(value)}%`;

/** Which way pain goes, in a word; less than half a point is no movement. */
export function trendWord(trend: number | undefined): 'easing' | 'steady' | 'rising' | undefined {
  if (trend === undefined) return undefined;
  if (Math.abs(trend) < 0.5) return 'steady';
  return trend < 0 ? 'easing' : 'rising';
}

/** Too little is known of the week to read its adherence plainly. */
export const isGreyed = ({ completeness7 }: Pick<RosterRow, 'completeness7'>) =>
  completeness7 !== undefined && completeness7 < 50;

export const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? name;
