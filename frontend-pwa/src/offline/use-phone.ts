import { useMemo, useSyncExternalStore } from 'react';
import { Care } from '@/care/adherence';
import { careDay, deviceZone } from '@/care/day';
import { streak } from '@/care/streak';
import { onNews } from './news';
import { allLogs, type Phone, readPhone } from './phone';

let snapshot: Phone | undefined;
let reading: Promise<void> | undefined;
let stale = false;
const watchers = new Set<() => void>();

/** Reads again; news that arrives meanwhile makes it read once more. */
function reread(): Promise<void> {
  stale = true;
  reading ??= (async () => {
    while (stale) {
      stale = false;
      snapshot = await readPhone();
    }
    reading = undefined;
    for (const watcher of watchers) watcher();
  })();
  return reading;
}

let listening = false;
function watch(watcher: () => void) {
  watchers.add(watcher);
  if (!listening) {
    listening = true;
    onNews(() => void reread());
  }
  if (snapshot === undefined) void reread();
  return () => watchers.delete(watcher);
}

/** What this phone knows, always current; undefined while it is first read. */
export const usePhone = () => useSyncExternalStore(watch, () => snapshot);

const now = () => careDay(Date.now(), deviceZone());

/** The care day, moving on by itself at 04:00. */
function useToday() {
  const today = useSyncExternalStore(watchMinute, now);
  return today;
}
function watchMinute(watcher: () => void) {
  const timer = setInterval(watcher, 30_000);
  document.addEventListener('visibilitychange', watcher);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', watcher);
  };
}

/** The rules applied to what this phone knows; undefined without a plan. */
export function useCare() {
  const phone = usePhone();
  const today = useToday();
  const plan = phone?.home?.plan;
  const care = useMemo(() => {
    if (!phone || !plan) return undefined;
    const logs = allLogs(phone);
    const rules = new Care(plan, logs, today);
    const { countedTo, counted } = phone.home?.summary ?? {};
    const before = countedTo && counted ? { before: countedTo, met: counted } : undefined;
    return {
      rules,
      logs,
      plan,
      streak: streak(rules, plan.startDate, before),
      due: rules.dueItems(),
    };
  }, [phone, plan, today]);
  return { phone, today, care };
}
