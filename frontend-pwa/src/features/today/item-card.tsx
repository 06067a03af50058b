import { Check, ChevronRight, CircleSlash, Dumbbell } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { DueItem } from '@/care/adherence';
import { doseWords, scheduleWords, slotWords } from '@/care/dose-words';
import { clipOf } from '@/offline/clip';
import { logSets } from '@/offline/log';
import { takeBack } from '@/offline/outbox';
import { toast } from '@/ui/overlay/toast';
import styles from './today.module.css';

interface Props {
  due: DueItem;
  who: { patient: string; planVersion: number };
}

/** One exercise of today: open it, or mark it done in one tap. */
export function ItemCard({ due, who }: Props) {
  const { plan, state, setsDone, setsDue } = due;
  async function markDone() {
    const missing = Array.from({ length: setsDue - setsDone }, (_, i) => setsDone + i + 1);
    const ids = await logSets(plan, missing, who);
    toast(`${plan.title}: done.`, () => void takeBack(ids));
  }
  return (
    <li className={styles.card} data-state={state}>
      <Link href={`/exercise/${plan.item}`} className={styles.cardLink}>
        <Poster due={due} />
        <span className={styles.cardText}>
          <span className={styles.cardTitle}>{plan.title}</span>
          <span className={styles.quiet}>{doseWords(plan.dose)}</span>
          <span className={styles.cardState}>{stateWords(due)}</span>
        </span>
        <ChevronRight size={20} className={styles.chevron} aria-hidden="true" />
      </Link>
      {state === 'OPEN' && (
        <button
          type="button"
          className={styles.doneButton}
          aria-label={`Mark ${plan.title} as done`}
          onClick={markDone}
        >
          <Check size={24} aria-hidden="true" />
        </button>
      )}
      {state !== 'OPEN' && (
        <span className={styles.doneMark} aria-hidden="true">
          {state === 'DONE' ? <Check size={24} /> : <CircleSlash size={22} />}
        </span>
      )}
    </li>
  );
}

function stateWords({ state, setsDone, setsDue, flexible, plan }: DueItem) {
  if (state === 'DONE') return 'Done';
  if (state === 'SKIPPED') return 'Skipped today';
  if (setsDone > 0) return `${setsDone} of ${setsDue} sets done`;
  if (flexible) return `Any day, ${scheduleWords(plan.dose.schedule)}`;
  return slotWords(plan.dose.schedule.slots);
}

function Poster({ due }: { due: DueItem }) {
  const [poster, setPoster] = useState<string>();
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    let live = true;
    void clipOf(due.plan).then((clip) => live && setPoster(clip?.poster));
    return () => {
      live = false;
    };
  }, [due.plan]);
  return (
    <span className={styles.poster} aria-hidden="true">
      {poster && !broken ? (
        <img src={poster} alt="" loading="lazy" onError={() => setBroken(true)} />
      ) : (
        <Dumbbell size={24} />
      )}
    </span>
  );
}
