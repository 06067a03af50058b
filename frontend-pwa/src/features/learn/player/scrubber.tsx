import type { CSSProperties } from 'react';
import { clock, clockWords, type Part, partAt } from '@/course/film';
import styles from './player.module.css';

interface Props {
  at: number;
  length: number;
  parts: readonly Part[];
  onSeek: (to: number) => void;
}

/** The film's line with its chapters; the browser's own slider underneath, so keys simply work. */
export function Scrubber({ at, length, parts, onSeek }: Props) {
  const here = partAt(parts, at);
  const share = length > 0 ? Math.min(1, at / length) : 0;
  return (
    <div className={styles.line} style={{ '--share': share } as CSSProperties}>
      <input
        type="range"
        min={0}
        max={Math.max(1, Math.floor(length))}
        step={1}
        value={Math.floor(at)}
        aria-label="Place in the film"
        aria-valuetext={`${clockWords(at)} of ${clockWords(length)}${here ? `, ${here.title}` : ''}`}
        onChange={(event) => onSeek(Number(event.target.value))}
      />
      <span className={styles.ticks} aria-hidden="true">
        {parts
          .filter((part) => part.at > 0 && length > 0)
          .map((part) => (
            <span key={part.at} style={{ insetInlineStart: `${(part.at / length) * 100}%` }} />
          ))}
      </span>
      <p className={styles.under}>
        <span className={styles.time}>
          {clock(at)} <span>/ {clock(length)}</span>
        </span>
        {here && <span className={styles.here}>{here.title}</span>}
      </p>
    </div>
  );
}
