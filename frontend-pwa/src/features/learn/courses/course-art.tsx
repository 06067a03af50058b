import styles from './courses.module.css';

const RINGS: Record<string, readonly (readonly [number, number, number])[]> = {
  CONCEPTION: [
    [70, 60, 22],
    [112, 60, 22],
  ],
  PREGNANCY: [
    [92, 66, 34],
    [92, 66, 20],
    [98, 72, 8],
  ],
  BIRTH: [
    [92, 60, 40],
    [92, 60, 28],
    [92, 60, 16],
  ],
  POSTPARTUM: [
    [80, 56, 30],
    [108, 76, 16],
  ],
};
const plain = [[92, 60, 34]] as const;

/** A quiet drawing for each part of the way, in the academy's own colour. */
export function CourseArt({ category, faint }: { category: string; faint: boolean }) {
  return (
    <svg
      className={styles.art}
      data-category={category}
      data-faint={faint}
      viewBox="0 0 184 120"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect width="184" height="120" className={styles.ground} />
      <path d="M0 92 C40 74 84 110 184 80 V120 H0 Z" className={styles.hill} />
      {(RINGS[category] ?? plain).map(([x, y, r]) => (
        <circle key={`${x} ${y} ${r}`} cx={x} cy={y} r={r} className={styles.ring} />
      ))}
    </svg>
  );
}
