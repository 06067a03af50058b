import type { Home, LogEntry, Plan } from '../../../src/api/contract';
import { idOf, logsOf, planOf } from './people';
import type { Practice } from './practice';

/** The patient's day as the phone shows it; the plan is the one her practitioner sees. */
export const plan: Plan = planOf(idOf(0));
const TODAY = '2026-11-24';
const before = logsOf(plan).filter(({ day }) => day < TODAY);

const set = (item: Plan['items'][number], nth: number): LogEntry => ({
  id: `today-${item.item}-${nth}`,
  kind: 'SET',
  item: item.item,
  exercise: item.exercise,
  planVersion: plan.version,
  set: nth,
  occurredAt: `${TODAY}T07:${String(10 + nth)}:00Z`,
  zone: 'Europe/Berlin',
  day: TODAY,
});

/** The first exercises done, as many as asked for; all of them make a finished day. */
export const doneToday = (many: number): LogEntry[] =>
  plan.items
    .slice(0, many)
    .flatMap((item) =>
      Array.from({ length: item.dose.sets * item.dose.schedule.timesPerDay }, (_, nth) =>
        set(item, nth + 1),
      ),
    );

interface Patient {
  plan?: Plan | undefined;
  today?: LogEntry[];
  history?: boolean;
}

/** Answers as the practice would answer its patient. */
export function asPatient(practice: Practice, patient: Patient = {}) {
  const { today = [], history = true } = patient;
  const shown = 'plan' in patient ? patient.plan : plan;
  const home: Home = {
    profile: { patient: idOf(0), name: 'Maya Lindqvist', phase: 'FOUNDATIONAL' },
    ...(shown ? { plan: shown } : {}),
    summary: { streak: 3, spark: [], counted: [] },
    recent: [
      ...(history ? before : []),
      ...(today.length > 0 ? [{ day: TODAY, entries: today }] : []),
    ],
  };
  practice.roles = ['PATIENT'];
  practice.before.push(({ method, path, body }) => {
    if (path === '/api/home') return { status: 200, body: home };
    if (path.startsWith('/api/progress')) return { status: 200, body: { days: home.recent } };
    if (path === '/api/logs' && method === 'POST') {
      const { entries } = body as { entries: LogEntry[] };
      const accepted = entries.map(({ id }) => id);
      return { status: 200, body: { accepted, duplicates: [], rejected: [] } };
    }
    return undefined;
  });
}

/** Logs that the server cannot take now stay on the phone. */
export function withoutServer(practice: Practice) {
  practice.before.push(({ method, path }) =>
    method === 'POST' && path === '/api/logs'
      ? { status: 503, body: { title: 'Try again', status: 503 } }
      : undefined,
  );
}
