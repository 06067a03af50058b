import { useState } from 'react';
import type { LogDay } from '@/api/contract';
import { nearDay, shortDay } from '@/care/date-words';
import { careDay, deviceZone } from '@/care/day';
import { LineChart } from '@/ui/charts/line';
import { Button } from '@/ui/controls/button';
import { Table } from '@/ui/display/table';
import { Explain } from '@/ui/overlay/explain';
import { Panel } from '../panel';
import styles from '../patient.module.css';
import { painDays } from './weeks';

const DAYS = 28;
const HIGH = 6;

/** Pain over four weeks, drawn and as a table. */
export function PainCard({ logs }: { logs: LogDay[] }) {
  const [table, setTable] = useState(false);
  const today = careDay(Date.now(), deviceZone());
  const days = painDays(logs, today, DAYS);
  const told = days.flatMap(({ day, most }) => (most === undefined ? [] : [{ day, most }]));
  return (
    <Panel
      title="Pain"
      about={
        <Explain what="Pain">
          <p>
            The worst pain told on each of the last {DAYS} days, 0 none to 10 worst imaginable. Days
            without a report have no dot. From {HIGH} on, dots are filled: modify or stop.
          </p>
        </Explain>
      }
      act={
        told.length > 0 && (
          <Button look="quiet" size="small" onClick={() => setTable(!table)}>
            {table ? 'Show the drawing' : 'Show as a table'}
          </Button>
        )
      }
    >
      {told.length === 0 && <p className={styles.quiet}>No pain was told in four weeks.</p>}
      {told.length > 0 && !table && (
        <LineChart
          high={HIGH}
          label={`Worst pain by day: ${told.map(({ day, most }) => `${shortDay(day)} ${most}`).join(', ')}`}
          points={days.map(({ day, most }) => ({ label: shortDay(day), value: most ?? null }))}
        />
      )}
      {told.length > 0 && table && (
        <Table
          caption="Worst pain by day"
          rows={[...told].reverse()}
          rowKey={({ day }) => day}
          columns={[
            { head: 'Day', lead: true, cell: ({ day }) => nearDay(day, today) },
            { head: 'Pain', end: true, cell: ({ most }) => `${most} of 10` },
          ]}
        />
      )}
    </Panel>
  );
}
