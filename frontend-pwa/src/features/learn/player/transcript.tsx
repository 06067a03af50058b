import { useMemo } from 'react';
import { clock, cueAt, readCaptions } from '@/course/film';
import styles from './panels.module.css';

interface Props {
  captions: string;
  transcript: string;
  at: number;
  onSeek: (to: number) => void;
}

/** All that is said, to read; a line leads to its moment. */
export function Transcript({ captions, transcript, at, onSeek }: Props) {
  const cues = useMemo(() => readCaptions(captions), [captions]);
  const here = cueAt(cues, at);
  if (cues.length === 0)
    return transcript ? (
      <p className={styles.plain}>{transcript}</p>
    ) : (
      <p className={styles.quiet}>This film has no words.</p>
    );
  return (
    <ol className={styles.lines} aria-label="Transcript">
      {cues.map((cue, index) => (
        <li key={cue.from}>
          <button
            type="button"
            className={styles.cue}
            {...(index === here ? { 'aria-current': 'true' as const } : {})}
            onClick={() => onSeek(cue.from)}
          >
            <span className={styles.when}>{clock(cue.from)}</span>
            <span>{cue.text}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
