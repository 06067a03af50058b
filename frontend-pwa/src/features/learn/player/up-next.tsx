import { useEffect, useState } from 'react';
import { Button } from '@/ui/controls/button';
import { useArrival } from '@/ui/keys/use-arrival';
import styles from './player.module.css';

const SECONDS = 8;

interface Props {
  title: string;
  /** Whether it begins by itself. */
  counting: boolean;
  onGo: () => void;
  onStay: () => void;
}

/** What comes after the film. It begins by itself after a while, unless somebody stays. */
export function UpNext({ title, counting, onGo, onStay }: Props) {
  const [left, setLeft] = useState(SECONDS);
  const card = useArrival<HTMLElement>();
  useEffect(() => {
    if (!counting) return;
    if (left === 0) return onGo();
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [counting, left, onGo]);
  return (
    <section ref={card} className={styles.next} aria-label="Up next" tabIndex={-1}>
      <p className={styles.nextWord}>{counting ? `Up next in ${left} s` : 'Up next'}</p>
      <h2>{title}</h2>
      <div className={styles.nextActs}>
        <Button onClick={onGo}>Go on now</Button>
        <Button look="secondary" onClick={onStay}>
          {counting ? 'Cancel' : 'Stay here'}
        </Button>
      </div>
    </section>
  );
}
