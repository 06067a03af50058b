import type { Contraindication, Exercise, InstructionRole } from '@/api/contract';
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

/** "Avoid: Pgp. It may hurt. Instead: Clamshell." */
export function cautionWords({ context, level, region, reason, replaceWith }: Contraindication) {
  const where = region ? ` (${wordsFor(region).toLowerCase()})` : '';
  const instead = replaceWith ? ` Instead: ${wordsFor(replaceWith)}.` : '';
  return (
    <>
      <strong>
        {LEVELS[level]}: {wordsFor(context)}
        {where}.
      </strong>{' '}
      {reason}
      {instead}
    </>
  );
}

/** For the one who prescribes: how to do it, and when not to. */
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
            {exercise.contraindications?.map((caution) => (
              <li key={`${caution.context} ${caution.level}`}>
                {cautionWords(caution)}
                {caution.source && <small className={styles.source}>{caution.source}</small>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {(exercise.substitutes?.length ?? 0) > 0 && (
        <section>
          <h3>Instead of it</h3>
          <ul>
            {exercise.substitutes?.map(({ exercise: other, when }) => (
              <li key={other}>
                {wordsFor(other)}: {when}
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
