import { Download, FileText } from 'lucide-react';
import type { Worksheet } from '@/api/learning';
import { ButtonLink } from '@/ui/controls/button';
import styles from './worksheet.module.css';

/** The sheet to print, or to keep on the phone. */
export function WorksheetPart({ sheet }: { sheet: Worksheet }) {
  return (
    <section className={styles.sheet} aria-label={sheet.title}>
      <span className={styles.paper} aria-hidden="true">
        <FileText size={34} />
      </span>
      <div className={styles.words}>
        <h2>{sheet.title}</h2>
        <p>A PDF of one or two pages, to print or to fill in on screen.</p>
        <ButtonLink href={sheet.pdf} away>
          <Download size={20} aria-hidden="true" />
          Open the worksheet
        </ButtonLink>
      </div>
    </section>
  );
}
