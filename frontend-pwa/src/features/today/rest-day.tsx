import { CirclePause, Leaf, PartyPopper } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Pause } from '@/api/contract';
import { longDay } from '@/care/date-words';
import styles from './today.module.css';

interface Props {
  pause: Pause | undefined;
  later: boolean;
  startDate: string;
}

/** Nothing is asked today, and why. */
export function RestDay({ pause, later, startDate }: Props) {
  if (pause)
    return (
      <Day
        icon={<CirclePause size={34} />}
        title={pause.to ? `Your plan is paused until ${longDay(pause.to)}` : 'Your plan is paused'}
      >
        {pause.note ? `${pause.note} ` : ''}Paused days never count against you.
      </Day>
    );
  if (later)
    return (
      <Day icon={<PartyPopper size={34} />} title={`Your plan starts on ${longDay(startDate)}`}>
        Nothing to do until then.
      </Day>
    );
  return (
    <Day icon={<Leaf size={34} />} title="Today is a rest day">
      Rest is part of the plan, and it counts. See you tomorrow.
    </Day>
  );
}

const Day = ({
  icon,
  title,
  children,
}: {
  icon: ReactNode;
  title: string;
  children: ReactNode;
}) => (
  <section className={styles.hero}>
    <span className={styles.picture} aria-hidden="true">
      {icon}
    </span>
    <div className={styles.heroText}>
      <h2>{title}</h2>
      <p className={styles.quiet}>{children}</p>
    </div>
  </section>
);
