import { type ReactNode, useEffect, useState } from 'react';
import { currentConfig, house, practiceConfig, watchConfig } from '@/api/practice-config';
import { Practice, usePractice } from '../boot/practice';
import { whenQuiet } from '../boot/when-quiet';
import styles from './frame.module.css';

/** The practice's name and look around everything; the page waits for no one to show. */
export function PracticeName({ children }: { children: ReactNode }) {
  const [known, setKnown] = useState(house);
  useEffect(() => {
    const take = () => setKnown(currentConfig());
    let stop: (() => void) | undefined;
    let live = true;
    void practiceConfig().then(take);
    whenQuiet(() => {
      if (live) stop = watchConfig(take);
    });
    return () => {
      live = false;
      stop?.();
    };
  }, []);
  useEffect(() => {
    if (known === house) return;
    document.title = known.name;
  }, [known]);
  return <Practice value={known}>{children}</Practice>;
}

/** Logo and name as a person at the door sees them. */
export function Sign({ large }: { large?: boolean }) {
  const { name, shortName, logo, tagline, welcome } = usePractice();
  return (
    <div className={large ? styles.signLarge : styles.sign}>
      {logo ? (
        <img className={styles.logo} src={logo} alt="" />
      ) : (
        <span className={styles.mark} aria-hidden="true">
          {shortName.charAt(0)}
        </span>
      )}
      <span className={styles.signName}>{large ? name : shortName}</span>
      {large && tagline && <span className={styles.tagline}>{tagline}</span>}
      {large && welcome && <p className={styles.welcome}>{welcome}</p>}
    </div>
  );
}
