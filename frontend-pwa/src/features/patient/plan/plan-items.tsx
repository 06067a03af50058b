import { CirclePlay } from 'lucide-react';
import type { PlanItem } from '@/api/contract';
import { doseWords, scheduleWords } from '@/care/dose-words';
import { doseExtras } from '@/care/session/figures';
import styles from '../patient.module.css';

/** What was prescribed, dose by dose, as the patient reads it. */
export function PlanItems({
  items,
  today,
  watched = [],
}: {
  items: readonly PlanItem[];
  today: string;
  watched?: readonly string[];
}) {
  return (
    <ol className={styles.items}>
      {items.map(({ item, title, dose, note, goal }) => (
        <li key={item}>
          <strong>{title}</strong>
          <span>{`${doseWords(dose)}, ${scheduleWords(dose.schedule, today)}`}</span>
          <span>{doseExtras(dose).join(' · ')}</span>
          {goal && <span>For: {goal}</span>}
          {note && <span>“{note}”</span>}
          {watched.includes(item) && (
            <span className={styles.watched}>
              <CirclePlay size={15} aria-hidden="true" /> film watched
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
