import { ArrowUpDown, Minus, Pencil, Plus, Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Plan } from '@/api/contract';
import { type Difference, differences } from '@/care/difference';
import { knowPlan } from '@/offline/phone';
import { Button } from '@/ui/controls/button';
import styles from './news.module.css';

const SIGNS: Record<Difference['kind'], { icon: ReactNode; word: string }> = {
  added: { icon: <Plus size={20} />, word: 'New' },
  removed: { icon: <Minus size={20} />, word: 'No longer' },
  changed: { icon: <Pencil size={18} />, word: 'Changed' },
  moved: { icon: <ArrowUpDown size={18} />, word: 'Changed' },
};

/** What is new since the plan this person last read; shown until she says she knows. */
export function PlanNews({ before, plan }: { before: Plan; plan: Plan }) {
  const found = differences(before.items, plan.items);
  return (
    <section className={styles.news} aria-labelledby="news-title">
      <h2 id="news-title">
        <Sparkles size={22} aria-hidden="true" />
        Your plan has changed
      </h2>
      {plan.note && <p className={styles.note}>{plan.note}</p>}
      <ul className={styles.changes}>
        {found.map(({ kind, title, detail }) => (
          <li key={`${kind} ${title} ${detail}`}>
            <span aria-hidden="true">{SIGNS[kind].icon}</span>
            <span>
              <strong>
                {SIGNS[kind].word}: {title}
              </strong>
              {detail && <span className={styles.detail}>{detail}</span>}
            </span>
          </li>
        ))}
      </ul>
      <Button look="secondary" onClick={() => void knowPlan(plan)}>
        Got it
      </Button>
    </section>
  );
}
