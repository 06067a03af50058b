import { Award, CircleDashed } from 'lucide-react';
import { achievementsOf } from '@/course/achievements';
import type { Outline } from '@/course/outline';
import styles from './side.module.css';

/** What has been reached, and what there is to reach; nothing is ever lost. */
export function Achievements({ outline }: { outline: Outline }) {
  const all = achievementsOf(outline);
  const got = all.filter((one) => one.got).length;
  return (
    <section className={styles.card} aria-labelledby="achievements-title">
      <h2 id="achievements-title">Achievements</h2>
      <p className={styles.quiet}>
        {got} of {all.length}
      </p>
      <ul className={styles.badges}>
        {all.map(({ badge, title, text, got }) => (
          <li key={badge} data-got={got}>
            <span className={styles.medal}>
              {got ? (
                <Award size={22} aria-hidden="true" />
              ) : (
                <CircleDashed size={22} aria-hidden="true" />
              )}
            </span>
            <span>
              <strong>{title}</strong>
              <span className={styles.quiet}>
                {text} {got ? '' : 'Not yet.'}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
