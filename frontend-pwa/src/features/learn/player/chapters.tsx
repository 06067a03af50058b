import { clock, type Part, partAt } from '@/course/film';
import styles from './panels.module.css';

interface Props {
  parts: readonly Part[];
  at: number;
  onSeek: (to: number) => void;
}

export function Chapters({ parts, at, onSeek }: Props) {
  const here = partAt(parts, at);
  return (
    <ol className={styles.lines} aria-label="Chapters">
      {parts.map((part) => (
        <li key={part.at}>
          <button
            type="button"
            className={styles.cue}
            {...(part === here ? { 'aria-current': 'true' as const } : {})}
            onClick={() => onSeek(part.at)}
          >
            <span className={styles.when}>{clock(part.at)}</span>
            <span>{part.title}</span>
            <span className={styles.long}>{clock(part.to - part.at)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
