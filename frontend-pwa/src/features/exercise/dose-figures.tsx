import type { Dose } from '@/api/contract';
import { doseExtras, doseFigures } from '@/care/session/figures';
import styles from './exercise.module.css';

/** The dose to read from the floor, and its finer points. */
export function DoseFigures({ dose }: { dose: Dose }) {
  return (
    <>
      <ul className={styles.figures} aria-label="How much">
        {doseFigures(dose).map(({ figure, unit }) => (
          <li key={unit}>
            <strong>{figure}</strong> <span>{unit}</span>
          </li>
        ))}
      </ul>
      <ul className={styles.extras} aria-label="Details">
        {doseExtras(dose).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
