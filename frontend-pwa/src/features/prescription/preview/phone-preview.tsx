import { Play } from 'lucide-react';
import { useId } from 'react';
import type { PlanItem } from '@/api/contract';
import { doseWords, scheduleWords } from '@/care/dose-words';
import { firstName } from '@/care/patient-words';
import { doseExtras } from '@/care/session/figures';
import { Poster } from '@/catalogue/poster';
import { Ring } from '@/ui/charts/ring';
import { minutesADay } from '../safety/lint';
import styles from './preview.module.css';

/** What the patient will see on the phone, in the patient's words. */
export function PhonePreview({ items, name }: { items: readonly PlanItem[]; name?: string }) {
  const id = useId();
  return (
    <section className={styles.wrap} aria-labelledby={id}>
      <h2 id={id} className={styles.caption}>
        On {name ? `${firstName(name)}’s` : 'the patient’s'} phone
      </h2>
      <div className={styles.phone}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who scrolls by keys must reach what scrolls */}
        <section className={styles.screen} tabIndex={0} aria-label="The phone’s screen">
          <p className={styles.hello}>Hello{name && ` ${firstName(name)}`}</p>
          <div className={styles.today}>
            <Ring part={0} small label={`0 of ${items.length} done`}>
              <strong>0</strong>
              <span>of {items.length}</span>
            </Ring>
            <p>
              <strong>Today</strong>
              <span>
                {items.length === 0
                  ? 'Nothing to do yet.'
                  : `About ${Math.max(1, Math.round(minutesADay(items)))} min on a full day`}
              </span>
            </p>
          </div>
          <ol className={styles.items}>
            {items.map((item, index) => (
              <li key={item.item} data-next={index === 0 || undefined}>
                <span className={styles.thumb}>
                  <Poster film={{ exercise: item.exercise, media: item.media }} />
                  {index === 0 && <Play size={18} aria-hidden="true" />}
                </span>
                <span>
                  <strong>{item.title}</strong>
                  <span>{doseWords(item.dose)}</span>
                  {index === 0 &&
                    doseExtras(item.dose)
                      .slice(0, 2)
                      .map((extra) => <span key={extra}>{extra}</span>)}
                  <span>{scheduleWords(item.dose.schedule)}</span>
                  {item.note && <q>{item.note}</q>}
                </span>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </section>
  );
}
