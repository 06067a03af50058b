import { api } from '@/api/client';
import type { Home, LogDay, LogEntry, Plan } from '@/api/contract';
import { addDays, careDay, deviceZone } from '@/care/day';
import { once } from '@/care/same-set';
import { database, fact, forgetPerson, remember, type Waiting } from './database';
import { announce } from './news';
import { keepOwnExercises } from './own-exercises';
import { tellVisit } from './visit';

/** Everything this phone knows of its patient. */
export interface Phone {
  home: Home | undefined;
  homeAt: number | undefined;
  knownPlan: Plan | undefined;
  logs: LogEntry[];
  outbox: Waiting[];
}

const HISTORY_DAYS = 120;

export async function readPhone(): Promise<Phone> {
  const tx = (await database()).transaction(['facts', 'logs', 'outbox'], 'readonly');
  const [home, homeAt, knownPlan, logs, outbox] = await Promise.all([
    tx.objectStore('facts').get('home') as Promise<Home | undefined>,
    tx.objectStore('facts').get('homeAt') as Promise<number | undefined>,
    tx.objectStore('facts').get('knownPlan') as Promise<Plan | undefined>,
    tx.objectStore('logs').getAll(),
    tx.objectStore('outbox').getAll(),
  ]);
  const patient = home?.profile.patient;
  const mine = outbox.filter((row) => row.patient === patient);
  return { home, homeAt, knownPlan, logs, outbox: mine };
}

/** Sent and waiting logs together, each once, in order of time. */
export function allLogs({ logs, outbox }: Phone): LogEntry[] {
  const sent = new Set(logs.map((log) => log.id));
  const rest = outbox.filter((row) => !sent.has(row.id)).map((row) => row.entry);
  return once([...logs, ...rest]);
}

/** Fetches the home answer and keeps it; another person's data is cleared away first. */
export async function refreshHome(): Promise<Home> {
  const home = await api.mine.home();
  const known = await fact('home');
  if (known && known.profile.patient !== home.profile.patient) await forgetPerson();
  await keepLogs(home.recent);
  await remember('home', home);
  await remember('homeAt', Date.now());
  if (home.plan && !(await fact('knownPlan'))) await remember('knownPlan', home.plan);
  announce();
  await fillHistory(home);
  if (home.plan) await keepOwnExercises(home.plan);
  await tellVisit();
  return home;
}

/** A new phone asks once for the months before, so that streak and charts are its own sums. */
async function fillHistory(home: Home) {
  if (!home.plan) return;
  const today = careDay(Date.now(), deviceZone());
  const wanted = [home.plan.startDate, addDays(today, -HISTORY_DAYS)].sort().at(-1) ?? today;
  const had = await fact('historyFrom');
  const at = await fact('historyTo');
  const gapless = at !== undefined && at >= addDays(today, -13);
  if (had !== undefined && had <= wanted && gapless) {
    await remember('historyTo', today);
    return;
  }
  const { days } = await api.mine.progress(wanted, today);
  await keepLogs(days);
  await remember('historyFrom', wanted);
  await remember('historyTo', today);
  announce();
}

async function keepLogs(days: readonly LogDay[]) {
  const tx = (await database()).transaction('logs', 'readwrite');
  const entries = days.flatMap((day) => day.entries);
  await Promise.all([...entries.map((entry) => tx.store.put(entry)), tx.done]);
}

/** The patient has read what is new in the plan. */
export async function knowPlan(plan: Plan) {
  await remember('knownPlan', plan);
  announce();
}
