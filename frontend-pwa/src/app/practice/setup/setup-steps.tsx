import { CircleCheck, CircleDashed } from 'lucide-react';
import { ButtonLink } from '@/ui/controls/button';
import styles from './setup.module.css';
import type { SetupStep } from './use-setup';

export function SetupSteps({ steps }: { steps: SetupStep[] }) {
  const next = steps.find(({ done }) => !done)?.key;
  return (
    <ol className={styles.steps}>
      {steps.map(({ key, title, why, href, act, done, optional }) => (
        <li key={key} className={styles.step} data-done={done}>
          {done ? (
            <CircleCheck size={24} aria-hidden="true" />
          ) : (
            <CircleDashed size={24} aria-hidden="true" />
          )}
          <div>
            <strong>{title}</strong>
            {optional && !done && <span className={styles.quiet}> (when you have time)</span>}
            <span className="visually-hidden">{done ? ', done' : ', to do'}</span>
            {!done && <p className={styles.quiet}>{why}</p>}
          </div>
          {!done && (
            <ButtonLink href={href} look={key === next ? 'primary' : 'secondary'} size="small">
              {act}
            </ButtonLink>
          )}
        </li>
      ))}
    </ol>
  );
}
