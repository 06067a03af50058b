import { CircleCheck, CircleX } from 'lucide-react';
import type { ContrastCheck } from '@/api/contract';
import { Table } from '@/ui/display/table';
import { Explain } from '@/ui/overlay/explain';
import styles from './branding.module.css';

const NAMES: Record<string, string> = {
  text: 'Text',
  muted: 'Quiet text',
  link: 'Links',
  danger: 'Warnings of danger',
  success: 'Good news',
  warn: 'Cautions',
  graphic: 'Rings and charts',
  line: 'Focus lines',
  edge: 'Borders of fields',
  on: 'Words on buttons',
};

interface Row {
  token: string;
  light: ContrastCheck;
  dark: ContrastCheck;
}

/** The weakest place of each colour in each mode: if that one passes, all do. */
export function worstByToken(checks: readonly ContrastCheck[]): Row[] {
  const groups = Map.groupBy(checks, ({ pair }) => pair.split('/')[0] ?? pair);
  return [...groups].flatMap(([token, all]) => {
    const worst = (mode: ContrastCheck['mode']) =>
      all.filter((check) => check.mode === mode).sort((a, b) => a.ratio - b.ratio)[0];
    const [light, dark] = [worst('light'), worst('dark')];
    return light && dark ? [{ token, light, dark }] : [];
  });
}

export function ContrastReport({ checks }: { checks: readonly ContrastCheck[] }) {
  const failed = checks.filter(({ passes }) => !passes).length;
  return (
    <section className={styles.panel} aria-labelledby="contrast-title">
      <header className={styles.reportHead}>
        {failed === 0 ? (
          <CircleCheck size={22} aria-hidden="true" />
        ) : (
          <CircleX size={22} aria-hidden="true" />
        )}
        <h2 id="contrast-title">
          {failed === 0 ? `All ${checks.length} pairs are readable` : `${failed} pairs fail`}
        </h2>
        <Explain what="Readable">
          <p>
            Every shade is moved, as little as needed, until it reaches the ratio of WCAG 2.2 on
            every surface: 7 for text, 4.5 for quiet text, links and words on buttons, 3 for rings
            and borders. The table shows each colour at its weakest place.
          </p>
        </Explain>
      </header>
      <details className={styles.details}>
        <summary>Show the numbers</summary>
        <Table
          caption="Contrast of each colour at its weakest place"
          hideCaption
          rows={worstByToken(checks)}
          rowKey={({ token }) => token}
          columns={[
            { head: 'Colour', lead: true, cell: ({ token }) => NAMES[token] ?? token },
            { head: 'Needs', end: true, cell: ({ light }) => light.needed },
            { head: 'Light', end: true, cell: ({ light }) => light.ratio.toFixed(2) },
            { head: 'Dark', end: true, cell: ({ dark }) => dark.ratio.toFixed(2) },
          ]}
        />
      </details>
    </section>
  );
}
