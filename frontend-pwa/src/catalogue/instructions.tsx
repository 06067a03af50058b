import type { Exercise, InstructionRole } from '@/api/contract';
import styles from './catalogue.module.css';
import { wordsFor } from './words';

const TITLES: Record<InstructionRole, string> = {
  PREP: 'Get ready',
  STEP: 'Do',
  CUE: 'Think of',
  BREATH: 'Breathe',
  SAFETY: 'Take care',
  COMMON_FAULT: 'Watch out for',
};
const LEVELS = { AVOID: 'Avoid', MODIFY: 'Change it', CAUTION: 'Take care' };

/** How to do it, and when not to. */
export function Instructions({ exercise }: { exercise: Exercise }) {
  const groups = Map.groupBy(exercise.instructions, ({ role }) => role);
  return (
    <div className={styles.words}>
      {[...groups].map(([role, lines]) => (
        <section key={role}>
          <h3>{TITLES[role]}</h3>
          <ul>
            {lines.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
      {(exercise.contraindications?.length ?? 0) > 0 && (
        <section>
          <h3>Before you prescribe it</h3>
          <ul>
            {exercise.contraindications?.map(({ context, level, reason }) => (
              <li key={`${context} ${level}`}>
                <strong>
                  {LEVELS[level]}: {wordsFor(context)}.
                </strong>{' '}
                {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      {(exercise.stopRules?.length ?? 0) > 0 && (
        <section>
          <h3>Stop if</h3>
          <ul>
            {exercise.stopRules?.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
