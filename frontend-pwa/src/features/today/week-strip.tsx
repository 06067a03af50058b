import { Check, Circle, Dot, Leaf, Minus, Snowflake } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Care } from '@/care/adherence';
import { type DayMark, weekOf } from '@/care/streak';
import styles from './today.module.css';

const LETTERS = ['M', 'T', 'W', 'T', 'F', 'S', 'S'];
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const WORDS: Record<DayMark, string> = {
  met: 'done',
  part: 'partly done',
  missed: 'not done',
  excused: 'skipped with a reason',
  rest: 'rest day',
  open: 'still open',
  ahead: 'planned',
};
const ICONS: Record<DayMark, ReactNode> = {
  met: <Check size={20} strokeWidth={3} />,
  part: <Minus size={20} strokeWidth={3} />,
  missed: <Circle size={9} />,
  excused: <Snowflake size={18} />,
  rest: <Leaf size={16} />,
  open: <Dot size={22} />,
  ahead: <Dot size={22} />,
};

/** The week, Monday to Sunday; rest days are part of it. */
export function WeekStrip({
  care,
  startDate,
  streak,
}: {
  care: Care;
  startDate: string;
  streak: number;
}) {
  const week = weekOf(care, startDate);
  const plan = week.filter(({ mark }) => mark !== 'rest').length;
  const met = week.filter(({ mark }) => mark === 'met').length;
  return (
    <section className={styles.week} aria-labelledby="week-title">
      <header className={styles.weekHead}>
        <h2 id="week-title">This week</h2>
        <p>
          {met} of {plan} plan days
        </p>
      </header>
      <ol className={styles.strip}>
        {week.map(({ day, mark }, index) => (
          <li
            key={day}
            className={styles.day}
            data-mark={mark}
            aria-current={day === care.today ? 'date' : undefined}
          >
            <span aria-hidden="true">{LETTERS[index]}</span>
            <span className={styles.dayMark} aria-hidden="true">
              {ICONS[mark]}
            </span>
            <span className="visually-hidden">
              {NAMES[index]}: {WORDS[mark]}
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.quiet}>{streakWords(streak)}</p>
    </section>
  );
}

function streakWords(streak: number) {
  if (streak === 0) return 'Every day you start counts. Rest days never count against you.';
  if (streak === 1) return '1 plan day in a row. Rest days count for you.';
  return `${streak} plan days in a row. Rest days count for you.`;
}
