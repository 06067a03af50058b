import { Check, Play } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Care, DueItem } from '@/care/adherence';
import { doseWords } from '@/care/dose-words';
import { Ring } from '@/ui/charts/ring';
import { ButtonLink } from '@/ui/controls/button';
import styles from './today.module.css';

const WhyNumber = lazy(async () => ({ default: (await import('./why-number')).WhyNumber }));

/** One ring and the one thing to do next. */
export function Hero({ due, care, away }: { due: DueItem[]; care: Care; away: boolean }) {
  const [why, setWhy] = useState(false);
  const done = due.filter((item) => item.state === 'DONE').length;
  const next = due.find((item) => item.state === 'OPEN');
  const sets = (item: DueItem) => Math.min(1, item.setsDone / item.setsDue);
  const part = due.reduce((sum, item) => sum + sets(item), 0) / due.length;
  return (
    <section className={styles.hero} data-closed={next === undefined}>
      <button type="button" className={styles.ringButton} onClick={() => setWhy(true)}>
        <Ring part={part} label={`${done} of ${due.length} exercises done today`}>
          {next === undefined && done === due.length ? (
            <Check size={56} strokeWidth={2.5} className={styles.tick} aria-hidden="true" />
          ) : (
            <>
              <span className={styles.count}>
                {done} of {due.length}
              </span>
              <span className={styles.countWord}>done</span>
            </>
          )}
        </Ring>
        <span className={styles.why}>Why this number?</span>
      </button>
      <div className={styles.heroText}>
        {next ? (
          <Next item={next} first={done === 0} away={away} />
        ) : (
          <Closed all={done === due.length} />
        )}
      </div>
      {why && (
        <Suspense>
          <WhyNumber open onClose={() => setWhy(false)} due={due} care={care} />
        </Suspense>
      )}
    </section>
  );
}

function Next({ item, first, away }: { item: DueItem; first: boolean; away: boolean }) {
  const started = item.setsDone > 0;
  return (
    <>
      <p className={styles.eyebrow}>{away ? 'Start with just one' : first ? 'First' : 'Next'}</p>
      <h2 className={styles.nextTitle}>{item.plan.title}</h2>
      <p className={styles.quiet}>{doseWords(item.plan.dose)}</p>
      <ButtonLink href={`/exercise/${item.plan.item}?go=1`} size="big" wide>
        <Play size={22} fill="currentColor" aria-hidden="true" />
        {started ? 'Go on' : 'Start'}
      </ButtonLink>
    </>
  );
}

const Closed = ({ all }: { all: boolean }) => (
  <>
    <h2 className={styles.nextTitle}>{all ? 'Done for today' : 'That is it for today.'}</h2>
    <p className={styles.quiet}>
      {all
        ? 'Well done. Rest, and let it settle.'
        : 'You told your practitioner what you left out. That helps as well.'}
    </p>
  </>
);
