import { ArrowUpDown, Minus, Pencil, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Difference } from '@/care/difference';
import styles from './difference.module.css';

const SIGNS: Record<Difference['kind'], { icon: ReactNode; word: string }> = {
  added: { icon: <Plus size={17} />, word: 'Added' },
  removed: { icon: <Minus size={17} />, word: 'Removed' },
  changed: { icon: <Pencil size={16} />, word: 'Changed' },
  moved: { icon: <ArrowUpDown size={16} />, word: 'Changed' },
};

export function DifferenceList({ found }: { found: readonly Difference[] }) {
  if (found.length === 0) return <p className={styles.quiet}>No difference in the exercises.</p>;
  return (
    <ul className={styles.differences}>
      {found.map(({ kind, title, detail }) => (
        <li key={`${kind} ${title} ${detail}`} data-kind={kind}>
          <span aria-hidden="true">{SIGNS[kind].icon}</span>
          <span>
            <strong>
              {SIGNS[kind].word}: {title}
            </strong>
            {detail && <span className={styles.quiet}>{detail}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
