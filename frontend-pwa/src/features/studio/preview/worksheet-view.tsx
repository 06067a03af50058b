import type { Section, Worksheet } from '@/api/studio';
import { keyOf } from '@/ui/sortable/keys';
import styles from './preview.module.css';

/** The paper in small: what is written on it and where one writes. */
export const WorksheetView = ({ worksheet }: { worksheet: Worksheet }) => (
  <div className={styles.paper}>
    <strong>{worksheet.title}</strong>
    {worksheet.intro && <p>{worksheet.intro}</p>}
    {worksheet.sections.map((section) => (
      <div key={keyOf(section)}>
        <p className={styles.paperHead}>{section.heading}</p>
        {section.text && <p>{section.text}</p>}
        <Fields section={section} />
      </div>
    ))}
  </div>
);

const SHOWN = 6;

function Fields({
  section: { kind, lines = 0, items = [], columns = [], rows = [] },
}: {
  section: Section;
}) {
  if (kind === 'LINES')
    return Array.from({ length: Math.min(lines, SHOWN) }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: empty lines have no identity
      <span key={index} className={styles.line} />
    ));
  if (kind === 'CHECKS')
    return (
      <ul className={styles.ticks}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  if (kind === 'TABLE')
    return (
      <p className={styles.quiet}>
        A table: {columns.join(', ')} · {rows.length} rows
      </p>
    );
  return null;
}
