import { CircleAlert, CloudOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { explain, Unreachable } from '@/api/problem';
import { Button } from '../controls/button';
import styles from './states.module.css';

interface Words {
  title: string;
  children?: ReactNode;
  icon: ReactNode;
  act?: ReactNode;
  /** The page has nothing else: this is its heading. */
  whole?: boolean;
}

/** Nothing here yet, said kindly, with the one thing to do next. */
export function Empty({ title, children, icon, act, whole }: Words) {
  const Heading = whole ? 'h1' : 'h2';
  return (
    <section className={styles.state}>
      <span className={styles.picture} aria-hidden="true">
        {icon}
      </span>
      <Heading className={styles.title}>{title}</Heading>
      {children && <p>{children}</p>}
      {act}
    </section>
  );
}

interface Failure {
  error: unknown;
  retry?: () => void;
  whole?: boolean;
}

/** Whatever went wrong, in words; offline is told apart from broken. */
export function Failed({ error, retry, whole }: Failure) {
  const Heading = whole ? 'h1' : 'h2';
  const { title, text, requestId } = explain(error);
  const offline = error instanceof Unreachable;
  return (
    <section className={styles.state} role="alert">
      <span
        className={[styles.picture, !offline && styles.bad].filter(Boolean).join(' ')}
        aria-hidden="true"
      >
        {offline ? <CloudOff size={32} /> : <CircleAlert size={32} />}
      </span>
      <Heading className={styles.title}>{title}</Heading>
      <p>{text}</p>
      {requestId && <p className={styles.reference}>Reference {requestId}</p>}
      {retry && (
        <Button look="secondary" onClick={retry}>
          Try again
        </Button>
      )}
    </section>
  );
}

/** The shape of what is coming. */
export function Loading({ lines = 3, blocks = 0, label = 'Loading' }) {
  return (
    <div className={styles.lines} role="status" aria-label={label}>
      {Array.from({ length: blocks }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bones have no identity
        <div key={`b${index}`} className={[styles.bone, styles.block].join(' ')} />
      ))}
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bones have no identity
        <div key={`l${index}`} className={styles.bone} />
      ))}
    </div>
  );
}
