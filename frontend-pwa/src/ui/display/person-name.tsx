import styles from './person-name.module.css';

/** A patient's name or address; privacy mode blurs it on the screen. */
export function PersonName({ children }: { children: string }) {
  return <span className={styles.person}>{children}</span>;
}

const root = () => document.documentElement;

export const privacyOn = () => root().dataset.privacy === 'on';

/** For a screen that others can see: names become unreadable until it is switched off again. */
export function switchPrivacy(): boolean {
  if (privacyOn()) delete root().dataset.privacy;
  else root().dataset.privacy = 'on';
  return privacyOn();
}
