import type { Phase } from '@/api/contract';
import { phaseName } from '@/care/patient-words';
import styles from './today.module.css';

const WAY: Phase[] = ['FOUNDATIONAL', 'CORRECTIVE', 'WELLNESS'];
const MEANT: Record<Phase, string> = {
  INTAKE: 'We get to know each other.',
  FOUNDATIONAL: 'Calm things down and move gently.',
  CORRECTIVE: 'Build strength and control, step by step.',
  WELLNESS: 'Keep what you gained.',
  DISCHARGED: 'Your treatment is complete.',
};

/** Where somebody is on the way from pain to staying well. */
export function PhaseLine({ phase }: { phase: Phase }) {
  const at = WAY.indexOf(phase);
  return (
    <div className={styles.phase}>
      {at >= 0 && (
        <ol className={styles.way} aria-label={`Phase ${at + 1} of ${WAY.length}`}>
          {WAY.map((step, index) => (
            <li
              key={step}
              data-reached={index <= at || undefined}
              aria-current={index === at ? 'step' : undefined}
            >
              <span className="visually-hidden">{phaseName(step)}</span>
            </li>
          ))}
        </ol>
      )}
      <p>
        <strong>{phaseName(phase)} phase.</strong> {MEANT[phase]}
      </p>
    </div>
  );
}
