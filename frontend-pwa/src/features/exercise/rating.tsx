import { useEffect, useState } from 'react';
import type { LogEntry, PlanItem } from '@/api/contract';
import { painAdvice, painBefore } from '@/care/session/pain';
import { amend } from '@/offline/outbox';
import { holdUpdates } from '@/offline/updates';
import { Button } from '@/ui/controls/button';
import { EffortScale, PainScale } from '@/ui/controls/scale';
import { useArrival } from '@/ui/keys/use-arrival';
import styles from './exercise.module.css';
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
  const ceiling = item.dose.painCeiling;
  const advice =
    pain === undefined ? undefined : painAdvice(pain, painBefore(logs, item.item, today), ceiling);
  useHeld(entry, { pain, effort });

  async function finish() {
    await amend(entry, said({ pain, effort }), Date.now());
    onDone(advice === 'STOP');
  }
  const answered = pain !== undefined || effort !== undefined;
  return (
    <section className={styles.rating} aria-labelledby="rating-title">
      <h2 id="rating-title" ref={title} tabIndex={-1}>
        How was that?
      </h2>
      <PainScale value={pain} onChange={setPain} />
      {advice && <Advice advice={advice} practice={practice} ceiling={ceiling} />}
      {advice !== 'STOP' && <EffortScale value={effort} onChange={setEffort} />}
      <Button size="big" wide look={answered ? 'primary' : 'secondary'} onClick={finish}>
        {advice === 'STOP' ? 'Save and stop here' : answered ? 'Save' : 'Go on without'}
      </Button>
    </section>
  );
}

const said = ({ pain, effort }: { pain: number | undefined; effort: number | undefined }) => ({
  ...(pain === undefined ? {} : { pain }),
  ...(effort === undefined ? {} : { effort }),
});

/** Keeps the set on the phone while it is being rated, and lets it go when the person leaves. */
function useHeld(entry: string, answers: Parameters<typeof said>[0]) {
  const { pain, effort } = answers;
  useEffect(() => holdUpdates(), []);
  useEffect(() => {
    const change = said({ pain, effort });
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
  }, [entry, pain, effort]);
}
