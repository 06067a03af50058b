import { useState } from 'react';
import type { LogDay, PatientFile } from '@/api/contract';
import { shortDay } from '@/care/date-words';
import { careDay, deviceZone } from '@/care/day';
import { Bars } from '@/ui/charts/bars';
import { Button } from '@/ui/controls/button';
import { Table } from '@/ui/display/table';
import { Explain } from '@/ui/overlay/explain';
import { Panel } from '../panel';
import styles from '../patient.module.css';
import { type Week, weeksOf } from './weeks';

const GOAL = 80;

/** Adherence week by week, drawn and as a table. */
export function WeeksCard({ file, logs }: { file: PatientFile; logs: LogDay[] }) {
  const { plan } = file;
  const weeks = plan ? weeksOf(plan, logs, careDay(Date.now(), deviceZone())) : [];
  const [table, setTable] = useState(false);
  return (
    <Panel
      title="Adherence"
      about={
        <Explain what="Adherence">
          <p>Sessions done ÷ sessions due, week by week, from Monday to Sunday.</p>
          <p>
            A session counts as done when all its sets are logged. Each day is judged by the plan
            that was in force on it, pauses do not count; today counts only once it is settled. The
            dashed line is {GOAL}%, which studies call adherent.
          </p>
        </Explain>
      }
      act={
        plan && (
          <Button look="quiet" size="small" onClick={() => setTable(!table)}>
            {table ? 'Show the drawing' : 'Show as a table'}
          </Button>
        )
      }
    >
      {!plan && <p className={styles.quiet}>Starts with the first plan.</p>}
      {plan && (table ? <WeekTable weeks={weeks} /> : <Drawn weeks={weeks} />)}
    </Panel>
  );
}

function Drawn({ weeks }: { weeks: Week[] }) {
  const told = weeks
    .filter(({ adherence }) => adherence !== undefined)
    .map(({ monday, adherence }) => `${shortDay(monday)} ${adherence}%`)
    .join(', ');
  return (
    <Bars
      goal={GOAL}
      label={told ? `Adherence by week: ${told}` : 'No week had anything due yet'}
      bars={weeks.map(({ monday, adherence, due, done, skipped }) => ({
        label: shortDay(monday),
        value: adherence ?? null,
        faint: due > 0 && (done + skipped) * 2 < due,
      }))}
    />
  );
}

function WeekTable({ weeks }: { weeks: Week[] }) {
  return (
    <Table
      caption="Sessions by week"
      rows={[...weeks].reverse()}
      rowKey={({ monday }) => monday}
      columns={[
        { head: 'Week from', lead: true, cell: ({ monday }) => shortDay(monday) },
        { head: 'Due', end: true, cell: ({ due }) => due },
        { head: 'Done', end: true, cell: ({ done }) => done },
        { head: 'Skipped', end: true, cell: ({ skipped }) => skipped },
        {
          head: 'Adherence',
          end: true,
          cell: ({ adherence }) => (adherence === undefined ? '–' : `${adherence}%`),
        },
      ]}
    />
  );
}
