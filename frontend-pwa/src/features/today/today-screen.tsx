import { Leaf } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { DueItem } from '@/care/adherence';
import { longDay } from '@/care/date-words';
import { daysBetween } from '@/care/day';
import { fact, remember } from '@/offline/database';
import { useCare } from '@/offline/use-phone';
import { Empty, Loading } from '@/ui/display/states';
import { Hero } from './hero';
// Listens from the start: the browser offers installing once.
import './install';
import { ItemCard } from './item-card';
import { PhaseLine } from './phase-line';
import { RestDay } from './rest-day';
import styles from './today.module.css';
import { WeekStrip } from './week-strip';

const InstallHint = lazy(async () => ({
  default: (await import('./install-hint')).InstallHint,
}));
const PlanNews = lazy(async () => ({ default: (await import('./plan-news')).PlanNews }));

/** The day at a glance: how far, what is next, and the rest of the list. */
export function TodayScreen() {
  const { phone, today, care } = useCare();
  const due = care?.due ?? [];
  const finished = due.length > 0 && due.every((item) => item.state !== 'OPEN');
  useCompletedDays(finished ? today : undefined);
  if (!phone) return <Loading blocks={2} lines={3} label="Opening your plan" />;
  if (!care || !phone.home)
    return (
      <Empty whole title="Your plan is on its way" icon={<Leaf size={32} />}>
        Your practitioner has not published a plan yet. It appears here as soon as they do.
      </Empty>
    );
  const who = { patient: phone.home.profile.patient, planVersion: care.plan.version };
  const last =
    care.logs
      .map((log) => log.day)
      .sort()
      .at(-1) ?? '';
  const away = last !== '' && daysBetween(last, today) > 3;
  return (
    <div className={styles.today}>
      <header className={styles.head}>
        <p className={styles.date}>{longDay(today)}</p>
        <h1>{greeting(phone.home.profile.name, away)}</h1>
        <PhaseLine phase={phone.home.profile.phase} />
      </header>
      {phone.knownPlan && phone.knownPlan.version < care.plan.version && (
        <Suspense>
          <PlanNews before={phone.knownPlan} plan={care.plan} />
        </Suspense>
      )}
      <div className={styles.columns}>
        <div className={styles.lead}>
          {due.length > 0 ? (
            <Hero due={due} care={care.rules} away={away} />
          ) : (
            <RestDay
              pause={care.rules.pause()}
              later={care.plan.startDate > today}
              startDate={care.plan.startDate}
            />
          )}
          <WeekStrip care={care.rules} startDate={care.plan.startDate} streak={care.streak} />
          <Suspense>
            <InstallHint />
          </Suspense>
        </div>
        {due.length > 0 && (
          <section aria-labelledby="list-title" className={styles.list}>
            <h2 id="list-title">{finished ? 'Done today' : 'Your exercises'}</h2>
            <ul className={styles.cards}>
              {inOrder(due).map((item) => (
                <ItemCard key={item.plan.item} due={item} who={who} />
              ))}
            </ul>
            {care.plan.note && (
              <p className={styles.note}>
                <strong>From {care.plan.by}:</strong> {care.plan.note}
              </p>
            )}
          </section>
        )}
      </div>
    </div>
  );
}

/** What is still to do comes first, in the plan's order. */
const inOrder = (due: readonly DueItem[]) => [
  ...due.filter((item) => item.state === 'OPEN'),
  ...due.filter((item) => item.state !== 'OPEN'),
];

function greeting(name: string, away: boolean) {
  const first = name.split(' ')[0] ?? name;
  if (away) return `Welcome back, ${first}`;
  const hour = new Date().getHours();
  const part = hour < 4 || hour >= 18 ? 'evening' : hour < 12 ? 'morning' : 'afternoon';
  return `Good ${part}, ${first}`;
}

/** Remembers the days this phone saw closed, so that the install hint can wait for the second. */
function useCompletedDays(day: string | undefined) {
  const [seen, setSeen] = useState<string>();
  useEffect(() => {
    if (day === undefined || seen === day) return;
    setSeen(day);
    void fact('completedDays').then((known = []) =>
      known.includes(day) ? undefined : remember('completedDays', [...known.slice(-6), day]),
    );
  }, [day, seen]);
}
