import { useEffect, useState } from 'react';
import type { LogEntry, PlanItem } from '@/api/contract';
import { painAdvice, painBefore } from '@/care/session/pain';
import { amend } from '@/offline/outbox';
import { holdUpdates } from '@/offline/updates';
import { Button } from '@/ui/controls/button';
import { EffortScale, PainScale } from '@/ui/controls/scale';
import { useArrival } from '@/ui/keys/use-arrival';
import styles from './exercise.module.css';
import { type Detail, RatingDetail } from './rating-detail';
import { Advice } from './stop-advice';

/** How long a set waits for its rating; renewed while the person is still answering. */
export const RATING_HOLD_MS = 60_000;
const RENEW_MS = 20_000;

interface Props {
  entry: string;
  item: PlanItem;
  logs: readonly LogEntry[];
  today: string;
  practice: string;
  onDone: (stop: boolean) => void;
}

/** Pain and effort, both optional, added to the set just logged before it leaves. */
export function Rating({ entry, item, logs, today, practice, onDone }: Props) {
  const [pain, setPain] = useState<number>();
  const [effort, setEffort] = useState<number>();
  const title = useArrival<HTMLHeadingElement>();
  const [more, setMore] = useState<Detail>({});
  const ceiling = item.dose.painCeiling;
  const advice =
    pain === undefined ? undefined : painAdvice(pain, painBefore(logs, item.item, today), ceiling);
  const answers = said({ pain, effort, ...more });
  useHeld(entry, answers);

  async function finish() {
    await amend(entry, answers, Date.now());
    onDone(advice === 'STOP');
  }
  const answered = Object.keys(answers).length > 0;
  return (
    <section className={styles.rating} aria-labelledby="rating-title">
      <h2 id="rating-title" ref={title} tabIndex={-1}>
        How was that?
      </h2>
      <PainScale value={pain} onChange={setPain} />
      {advice && <Advice advice={advice} practice={practice} ceiling={ceiling} />}
      {advice !== 'STOP' && <EffortScale value={effort} onChange={setEffort} />}
      <RatingDetail dose={item.dose} detail={more} onChange={setMore} />
      <Button size="big" wide look={answered ? 'primary' : 'secondary'} onClick={finish}>
        {advice === 'STOP' ? 'Save and stop here' : answered ? 'Save' : 'Go on without'}
      </Button>
    </section>
  );
}

/** Only what was answered; a note of nothing but spaces is none. */
function said(answers: { pain: number | undefined; effort: number | undefined } & Detail) {
  const note = answers.note?.trim();
  return Object.fromEntries(
    Object.entries({ ...answers, note: note || undefined }).filter(([, v]) => v !== undefined),
  ) as Partial<LogEntry>;
}

/** Keeps the set on the phone while it is being rated, and lets it go when the person leaves. */
function useHeld(entry: string, answers: Partial<LogEntry>) {
  const said = JSON.stringify(answers);
  useEffect(() => holdUpdates(), []);
  useEffect(() => {
    const change = JSON.parse(said) as Partial<LogEntry>;
    const keep = () => void amend(entry, change, Date.now() + RATING_HOLD_MS);
    const leave = () => {
      if (document.visibilityState === 'hidden') void amend(entry, change, Date.now());
      else keep();
    };
    keep();
    const timer = setInterval(keep, RENEW_MS);
    document.addEventListener('visibilitychange', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', leave);
      void amend(entry, change, Date.now());
    };
  }, [entry, said]);
}
