import { ChartNoAxesColumn, Flame, HeartPulse, Smile } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { LogEntry } from '@/api/contract';
import type { Care } from '@/care/adherence';
import { addDays } from '@/care/day';
import { useCare } from '@/offline/use-phone';
import { Bars } from '@/ui/charts/bars';
import { LineChart } from '@/ui/charts/line';
import { Badge } from '@/ui/display/badge';
import { Empty, Loading } from '@/ui/display/states';
import { Tabs } from '@/ui/display/tabs';
import { ChartTable } from './chart-table';
import { LogList } from './log-list';
import styles from './progress.module.css';
import { painDays, weeksOf } from './series';

const HIGH_PAIN = 7;

/** How it has been going: weeks, pain, and everything that was logged. */
export function ProgressScreen() {
  const { phone, care } = useCare();
  if (!phone) return <Loading blocks={2} lines={4} />;
  if (!care || care.logs.length === 0)
    return (
      <Empty whole title="Nothing to show yet" icon={<ChartNoAxesColumn size={32} />}>
        Your first logged exercise starts this page.
      </Empty>
    );
  return (
    <div className={styles.progress}>
      <h1>Progress</h1>
      <Figures care={care.rules} streak={care.streak} logs={care.logs} />
      <div className={styles.charts}>
        <Weeks care={care.rules} startDate={care.plan.startDate} />
        <Pain logs={care.logs} today={care.rules.today} />
      </div>
      <LogList logs={care.logs} items={care.plan.items} />
    </div>
  );
}

function Figures({ care, streak, logs }: { care: Care; streak: number; logs: LogEntry[] }) {
  const seven = care.adherence(7);
  const greyed = care.greyed();
  const days = new Set(logs.filter((log) => log.kind === 'SET').map((log) => log.day)).size;
  return (
    <ul className={styles.figures}>
      <Figure icon={<Smile size={22} />} label="Last 7 days" faint={greyed}>
        {seven === undefined ? '–' : `${seven}%`}
        {greyed && (
          <Badge tone="plain" icon="…">
            few logs
          </Badge>
        )}
      </Figure>
      <Figure icon={<Flame size={22} />} label="Plan days in a row">
        {streak}
      </Figure>
      <Figure icon={<HeartPulse size={22} />} label="Days you moved">
        {days}
      </Figure>
    </ul>
  );
}

function Figure({
  icon,
  label,
  faint,
  children,
}: {
  icon: ReactNode;
  label: string;
  faint?: boolean;
  children: ReactNode;
}) {
  return (
    <li className={styles.figure} data-faint={faint}>
      <span className={styles.figureIcon} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.figureLabel}>{label}</span>
      <span className={styles.figureValue}>{children}</span>
    </li>
  );
}

function Weeks({ care, startDate }: { care: Care; startDate: string }) {
  const weeks = weeksOf(care, startDate);
  const said = weeks.map((week) => `${week.label}: ${week.value ?? 'nothing due'}`).join(', ');
  return (
    <ChartCard
      title="Done, week by week"
      hint="Of everything your plan asked for, in percent. The dotted line is 80."
      chart={<Bars bars={weeks} label={`Percent done per week. ${said}`} goal={80} />}
      table={
        <ChartTable
          caption="Done per week"
          heads={['Week from', 'Done', 'Due', 'Percent']}
          rows={weeks.map((week) => [week.label, week.done, week.due, week.value ?? '–'])}
        />
      }
    />
  );
}

function Pain({ logs, today }: { logs: readonly LogEntry[]; today: string }) {
  const points = painDays(logs, addDays(today, -27), today);
  const said = points.filter((point) => point.value !== null);
  if (said.length === 0)
    return (
      <section className={styles.card}>
        <h2>Pain</h2>
        <p className={styles.quiet}>
          You have not rated pain in the last four weeks. After an exercise you can, in one tap.
        </p>
      </section>
    );
  return (
    <ChartCard
      title="Pain, last four weeks"
      hint="The highest you rated on each day, 0 to 10."
      chart={
        <LineChart
          points={points}
          high={HIGH_PAIN}
          label={`Pain from ${points[0]?.label} to today, ${said.length} days rated, last ${said.at(-1)?.value}`}
        />
      }
      table={
        <ChartTable
          caption="Highest pain per day"
          heads={['Day', 'Pain']}
          rows={said.map((point) => [point.label, point.value ?? '–'])}
        />
      }
    />
  );
}

function ChartCard(props: { title: string; hint: string; chart: ReactNode; table: ReactNode }) {
  const [view, setView] = useState<'chart' | 'table'>('chart');
  return (
    <section className={styles.card}>
      <h2>{props.title}</h2>
      <p className={styles.quiet}>{props.hint}</p>
      <Tabs
        label={`${props.title}: how to show`}
        tabs={[
          { key: 'chart', label: 'Chart' },
          { key: 'table', label: 'Table' },
        ]}
        chosen={view}
        onChoose={setView}
      >
        {view === 'chart' ? props.chart : props.table}
      </Tabs>
    </section>
  );
}
