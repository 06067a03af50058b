import type {
  Alert,
  PatientFile,
  Phase,
  Plan,
  PlanItem,
  RosterRow,
} from '../../../src/api/contract';
import { library, templates } from './library';

const DAY = 86_400_000;
export const NOW = Date.parse('2026-11-24T10:30:00Z');
const at = (daysAgo: number, hours = 0) =>
  new Date(NOW - daysAgo * DAY - hours * 3_600_000).toISOString();
export const idOf = (index: number) =>
  `0193a${index.toString(16).padStart(3, '0')}-1111-7abc-8def-0123456789ab`;

interface Sketch {
  name: string;
  condition: string;
  phase: Phase;
  week?: number;
  month?: number;
  told?: number;
  pain?: number;
  trend?: number;
  streak?: number;
  logDaysAgo?: number;
  alert?: Omit<Alert, 'since' | 'state'> & { state?: Alert['state'] };
  status?: RosterRow['status'];
}

const SKETCHES: Sketch[] = [
  {
    name: 'Maya Lindqvist',
    condition: 'Pelvic girdle pain, 24 weeks pregnant',
    phase: 'FOUNDATIONAL',
    week: 58,
    month: 74,
    pain: 7,
    trend: 2.4,
    streak: 0,
    logDaysAgo: 0,
    alert: { kind: 'PAIN', severity: 'RED', detail: 'Pain 7 on Glute bridge, up from 3' },
  },
  {
    name: 'Tomás Herrera',
    condition: 'Persistent low-back pain',
    phase: 'CORRECTIVE',
    week: 12,
    month: 61,
    pain: 4,
    trend: 0.2,
    streak: 0,
    logDaysAgo: 5,
    alert: {
      kind: 'MISSED_DAYS',
      severity: 'RED',
      detail: '5 due days in a row with nothing done',
    },
  },
  {
    name: 'Aisha Rahman',
    condition: 'Neck pain and headache',
    phase: 'FOUNDATIONAL',
    week: 48,
    month: 70,
    told: 44,
    pain: 3,
    trend: -0.3,
    streak: 1,
    logDaysAgo: 2,
    alert: { kind: 'LOW_ADHERENCE', severity: 'AMBER', detail: '48% of the week done' },
  },
  {
    name: 'Jonas Weber',
    condition: 'Return to running, 14 weeks postnatal partner class',
    phase: 'WELLNESS',
    week: 94,
    month: 91,
    pain: 1,
    trend: -0.8,
    streak: 23,
    logDaysAgo: 0,
  },
  {
    name: 'Chloé Martin',
    condition: 'Stress incontinence, 9 months postnatal',
    phase: 'CORRECTIVE',
    week: 86,
    month: 82,
    pain: 0,
    trend: 0,
    streak: 11,
    logDaysAgo: 0,
  },
  {
    name: 'Ines Duarte',
    condition: 'Early postpartum, 4 weeks',
    phase: 'FOUNDATIONAL',
    week: 71,
    month: 71,
    pain: 2,
    trend: -1.2,
    streak: 4,
    logDaysAgo: 1,
  },
  {
    name: 'Priya Natarajan',
    condition: 'Diastasis, 10 weeks postnatal',
    phase: 'CORRECTIVE',
    week: 33,
    month: 68,
    told: 60,
    pain: 2,
    trend: 0.1,
    streak: 0,
    logDaysAgo: 1,
    alert: {
      kind: 'ADHERENCE_DROP',
      severity: 'RED',
      detail: '33% this week, 71% the week before',
    },
  },
  {
    name: 'Oskar Nowak',
    condition: 'Shoulder after fall',
    phase: 'CORRECTIVE',
    week: 77,
    month: 80,
    pain: 3,
    trend: -0.4,
    streak: 6,
    logDaysAgo: 0,
  },
  {
    name: 'Hannah Okafor',
    condition: 'Acute low-back pain',
    phase: 'FOUNDATIONAL',
    week: 62,
    month: 62,
    pain: 5,
    trend: -1.6,
    streak: 3,
    logDaysAgo: 0,
    alert: {
      kind: 'PAIN',
      severity: 'AMBER',
      detail: 'Pain 7 last Thursday',
      state: 'ACKNOWLEDGED',
    },
  },
  {
    name: 'Liam O’Connor',
    condition: 'Postural thoracic reset',
    phase: 'WELLNESS',
    week: 100,
    month: 88,
    pain: 0,
    trend: 0,
    streak: 31,
    logDaysAgo: 0,
  },
  { name: 'Sofia Bianchi', condition: 'Birth preparation, 35 weeks', phase: 'FOUNDATIONAL' },
  { name: 'Ben Schäfer', condition: 'Knee pain', phase: 'INTAKE', status: 'INVITED' },
  { name: 'Yuki Tanaka', condition: 'Ankle sprain', phase: 'INTAKE', status: 'CLAIMED' },
];

function sparkOf(week: number | undefined, seed: number): (number | null)[] {
  if (week === undefined) return Array.from({ length: 14 }, () => null);
  return Array.from({ length: 14 }, (_, day) => {
    if ((day + seed) % 7 === 3) return null;
    const swing = ((day * 37 + seed * 53) % 60) - 30;
    return Math.round(Math.min(100, Math.max(0, week + swing)) / 25) * 25;
  });
}

function rowOf(sketch: Sketch, index: number): RosterRow {
  const { week, month, told, pain, trend, streak, logDaysAgo, alert, status } = sketch;
  const optional = {
    adherence7: week,
    adherence28: month,
    completeness7: week === undefined ? undefined : (told ?? Math.min(100, week + 12)),
    lastPain: pain,
    painTrend: trend,
    streak,
    planVersion: week === undefined ? undefined : 2,
    lastLogAt: logDaysAgo === undefined ? undefined : at(logDaysAgo, 1.4),
    alert: alert && { state: 'OPEN' as const, ...alert, since: at(1, 3) },
  };
  return {
    patient: idOf(index),
    name: sketch.name,
    status: status ?? 'ACTIVE',
    phase: sketch.phase,
    condition: sketch.condition,
    spark: sparkOf(week, index),
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined),
    ) as Partial<RosterRow>),
  };
}

export const roster = (): RosterRow[] => SKETCHES.map(rowOf);

const items = (): PlanItem[] =>
  (
    templates.find(
      ({ protocol }) => protocol.includes('pgp') || protocol.includes('pelvic-girdle'),
    ) ?? templates[0]
  )?.items.slice(0, 5) ?? [];

export function planOf(patient: string): Plan {
  return {
    patient,
    version: 2,
    publishedAt: at(20),
    by: 'Dr. Nora Smith',
    note: 'Easier bridge, more breathing. Tell me how the stairs feel.',
    startDate: at(34).slice(0, 10),
    items: items(),
  };
}

export function logsOf(plan: Plan) {
  return Array.from({ length: 30 }, (_, index) => 29 - index)
    .filter((ago) => ago % 4 !== 1)
    .map((ago) => {
      const day = at(ago).slice(0, 10);
      const pain = Math.max(0, Math.round(3 + 2 * Math.sin(ago / 3) + (ago < 2 ? 3 : 0)));
      return {
        day,
        entries: plan.items.slice(0, ago % 3 === 0 ? 2 : 5).flatMap((item, nth) =>
          Array.from({ length: item.dose.sets }, (_, set) => ({
            id: `${day}-${nth}-${set}`,
            kind: 'SET' as const,
            item: item.item,
            exercise: item.exercise,
            planVersion: 2,
            set: set + 1,
            ...(item.dose.reps ? { reps: item.dose.reps } : { seconds: 60 }),
            ...(set === 0 ? { pain, effort: 4 } : {}),
            ...(nth === 1 && set === 0 && ago === 0
              ? { note: 'Sharp on the left going down' }
              : {}),
            occurredAt: `${day}T08:${10 + nth}:00Z`,
            zone: 'Europe/Berlin',
            day,
          })),
        ),
      };
    });
}

export function fileOf(row: RosterRow): PatientFile {
  const plan = row.planVersion === undefined ? undefined : planOf(row.patient);
  return {
    profile: {
      patient: row.patient,
      name: row.name,
      email: `${row.name.split(' ')[0]?.toLowerCase()}@example.org`,
      status: row.status,
      phase: row.phase,
      ...(row.condition ? { condition: row.condition } : {}),
      invitedAt: at(36),
      ...(row.status === 'INVITED' ? {} : { joinedAt: at(35) }),
    },
    row,
    ...(plan ? { plan } : {}),
    versions: plan
      ? [
          { version: 1, publishedAt: at(34), by: 'Dr. Nora Smith', note: 'First plan' },
          { version: 2, publishedAt: at(20), by: 'Dr. Nora Smith', note: plan.note ?? '' },
        ]
      : [],
    alerts: { standing: row.alert ? [row.alert] : [], past: [] },
    numbers: { dose7: 92, painBaseline: 4.3, openedOn: at(0).slice(0, 10), watched: [] },
    timeline: [
      { at: at(36), kind: 'INVITED', text: 'Invited by Dr. Nora Smith' },
      { at: at(35), kind: 'JOINED', text: 'Joined with the invited address' },
      ...(plan
        ? [
            { at: at(34), kind: 'PLAN_PUBLISHED' as const, text: 'Plan version 1 published' },
            { at: at(20), kind: 'PLAN_PUBLISHED' as const, text: 'Plan version 2 published' },
            { at: at(0, 1.4), kind: 'PAIN' as const, text: 'Pain 7 reported on Glute bridge' },
          ]
        : []),
    ],
  };
}

export const exercises = library;
