import { type ReactNode, useId } from 'react';
import styles from './patient.module.css';

/** A card of this page with its title, what explains it and what can be done about it. */
export function Panel({
  title,
  about,
  act,
  children,
}: {
  title: string;
  about?: ReactNode;
  act?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <header className={styles.panelHead}>
        <h2 id={id}>{title}</h2>
        {about}
        {act && <span className={styles.panelAct}>{act}</span>}
      </header>
      {children}
    </section>
  );
}
