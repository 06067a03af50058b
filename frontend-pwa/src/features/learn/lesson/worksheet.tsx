import { Download } from 'lucide-react';
import type { Worksheet, WorksheetSection } from '@/api/learning';
import { ButtonLink } from '@/ui/controls/button';
import styles from './worksheet.module.css';

/** The sheet as it will be printed, and the file itself. */
export function WorksheetPart({ sheet }: { sheet: Worksheet }) {
  return (
    <div className={styles.around}>
      <ButtonLink href={sheet.pdf} away size="big">
        <Download size={22} aria-hidden="true" />
        Open the PDF to print
      </ButtonLink>
      <section className={styles.paper} aria-label={`Preview: ${sheet.title}`}>
        <h2>{sheet.title}</h2>
        <p className={styles.intro}>{sheet.intro}</p>
        {sheet.sections.map((section) => (
          <section key={section.heading} className={styles.section}>
            <h3>{section.heading}</h3>
            <Content section={section} />
          </section>
        ))}
      </section>
    </div>
  );
}

const nth = (many: number) => Array.from({ length: many }, (_, index) => index);

function Content({ section }: { section: WorksheetSection }) {
  switch (section.kind) {
    case 'TEXT':
      return <p>{section.text}</p>;
    case 'LINES':
      return (
        <>
          {section.text && <p>{section.text}</p>}
          <div aria-hidden="true">
            {nth(section.lines).map((line) => (
              <div key={line} className={styles.line} />
            ))}
          </div>
        </>
      );
    case 'CHECKS':
      return (
        <ul className={styles.checks}>
          {section.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'TABLE':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        <section className={styles.scroll} aria-label={section.heading} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {section.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {section.rows.map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: empty rows are all alike
                <tr key={index}>
                  <th scope="row">{row || <span className="visually-hidden">To fill in</span>}</th>
                  {nth(section.columns.length - 1).map((cell) => (
                    <td key={cell} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
  }
}
