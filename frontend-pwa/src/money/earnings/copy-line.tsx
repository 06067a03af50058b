import { CopyButton } from '@/ui/controls/copy-button';
import styles from './earnings.module.css';

/** Something to hand on, with a button that copies it. */
export function CopyLine({ label, text }: { label: string; text: string }) {
  return (
    <div className={styles.copy}>
      <p>
        <span className={styles.quiet}>{label}</span>
        <strong>{text}</strong>
      </p>
      <CopyButton what={label} text={text} />
    </div>
  );
}
