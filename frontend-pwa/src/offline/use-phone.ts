import { useMemo, useSyncExternalStore } from 'react';
import { Care } from '@/care/adherence';
import { careDay, deviceZone } from '@/care/day';
import { streak } from '@/care/streak';
import { NewsStore, useNews } from './news-store';
import { allLogs, readPhone } from './phone';

const phone = new NewsStore(readPhone);

/** What this phone knows, always current; undefined while it is first read. */
export const usePhone = () => useNews(phone);

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
