import { HandHeart, OctagonX } from 'lucide-react';
import { useEffect } from 'react';
import type { PainAdvice } from '@/care/session/pain';
import { hush } from '@/ui/overlay/toast';
import styles from './exercise.module.css';

interface Props {
  advice: Exclude<PainAdvice, undefined>;
  practice: string;
  ceiling: number;
}

/** Said at once and plainly; never "keep going". */
export function Advice({ advice, practice, ceiling }: Props) {
  useEffect(() => {
    if (advice === 'STOP') hush();
  }, [advice]);
  if (advice === 'EASE')
    return (
      <div className={styles.ease} role="status">
        <HandHeart size={24} aria-hidden="true" />
        <p>
          That is above the {ceiling} your plan allows. Do fewer or smaller movements next time, or
          leave it out today.
        </p>
      </div>
    );
  return (
    <div className={styles.stop} role="alert">
      <OctagonX size={30} aria-hidden="true" />
      <div>
        <h3>Stop this exercise for today</h3>
        <p>
          {practice} is told about your pain as soon as this phone has a connection. Call them if it
          does not settle within a day.
        </p>
        <p>
          Numbness, weakness, chest pain, bleeding, or trouble with bladder or bowel: call your
          emergency number now.
        </p>
      </div>
    </div>
  );
}
