import {
  ArrowDown,
  ArrowUp,
  ChevronsUpDown,
  Minus,
  MoveDownRight,
  MoveUpRight,
} from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'wouter';
import type { RosterRow } from '@/api/contract';
import type { NumberName } from '@/care/number-words';
import { ago, isGreyed, percentWords, phaseName, trendWord } from '@/care/patient-words';
import { NumberHelp } from '@/catalogue/number-help';
import { Sparkline } from '@/ui/charts/sparkline';
import { Avatar } from '@/ui/display/badge';
import { PersonName } from '@/ui/display/person-name';
import { type Column, Table } from '@/ui/display/table';
import { ReasonBadge } from '../reason-badge';
import type { Order, SortKey } from './choose';
import styles from './roster.module.css';

interface Props {
  rows: readonly RosterRow[];
  fresh: ReadonlySet<string>;
  order: Order;
  onOrder: (order: Order) => void;
  onOpen: (row: RosterRow) => void;
  now: number;
}

const cellsAt = (now: number) => ({
  who: (row: RosterRow) => <Who row={row} />,
  need: (row: RosterRow) => <Need row={row} now={now} />,
  phase: (row: RosterRow) => phaseName(row.phase),
  week: (row: RosterRow) => <Adherence row={row} />,
  pain: (row: RosterRow) => <Pain row={row} />,
  streak: (row: RosterRow) => row.streak ?? '–',
  log: (row: RosterRow) => (
    <span className={styles.when}>{row.lastLogAt ? ago(row.lastLogAt, now) : '–'}</span>
  ),
});

export function RosterTable({ rows, fresh, order, onOrder, onOpen, now }: Props) {
  const cells = useMemo(() => cellsAt(now), [now]);
  const head = (
    by: SortKey,
    label: string,
    down = false,
    number?: NumberName,
  ): Pick<Column<RosterRow>, 'head' | 'sorted'> => ({
    head: (
      <span className={styles.heading}>
        <SortButton {...{ by, label, order, onOrder }} firstDown={down} />
        {number && <NumberHelp what={label} number={number} />}
      </span>
    ),
    sorted: order.by !== by ? 'none' : order.down ? 'descending' : 'ascending',
  });
  const columns: Column<RosterRow>[] = [
    { ...head('name', 'Patient'), cell: cells.who, lead: true },
    { ...head('urgency', 'Needs'), cell: cells.need },
    { ...head('phase', 'Phase'), cell: cells.phase, spare: true },
    { ...head('week', 'Adherence', false, 'adherence7'), cell: cells.week },
    { ...head('pain', 'Pain', true, 'pain'), cell: cells.pain },
    { ...head('streak', 'Streak', true, 'streak'), cell: cells.streak, end: true, spare: true },
    { ...head('log', 'Last log', true), cell: cells.log },
  ];
  return (
    <Table
      caption="Patients of this practice"
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.patient}
      onRow={onOpen}
      fresh={fresh}
    />
  );
}

function SortButton({
  by,
  label,
  order,
  onOrder,
  firstDown,
}: {
  by: SortKey;
  label: string;
  order: Order;
  onOrder: (order: Order) => void;
  firstDown: boolean;
}) {
  const here = order.by === by;
  const Icon = !here ? ChevronsUpDown : order.down ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      className={styles.sort}
      data-here={here || undefined}
      onClick={() => onOrder({ by, down: here ? !order.down : firstDown })}
    >
      {label}
      <Icon size={15} aria-hidden="true" />
    </button>
  );
}

export function Who({ row }: { row: RosterRow }) {
  return (
    <div className={styles.who}>
      <Avatar name={row.name} />
      <div>
        <Link href={`/patients/${row.patient}`} className={styles.name ?? ''} data-row-link>
          <PersonName>{row.name}</PersonName>
        </Link>
        <span className={styles.under}>{row.condition ?? 'No condition noted'}</span>
      </div>
    </div>
  );
}

function Need({ row, now }: { row: RosterRow; now: number }) {
  const open = row.alert?.state === 'OPEN' ? row.alert : undefined;
  return (
    <div className={styles.need}>
      <ReasonBadge row={row} now={now} />
      {open && <span className={styles.under}>{open.detail}</span>}
    </div>
  );
}

export function Adherence({ row }: { row: RosterRow }) {
  if (row.adherence7 === undefined && row.adherence28 === undefined)
    return <span className={styles.under}>Nothing due yet</span>;
  const days = row.spark.map((day) => (day === null ? 'rest' : `${day}`)).join(', ');
  return (
    <div className={styles.adherence} data-greyed={isGreyed(row) || undefined}>
      <Sparkline values={row.spark} label={`Last 14 days in percent: ${days}`} />
      <span>
        <strong>{percentWords(row.adherence7)}</strong>
        <span className={styles.under}>
          {isGreyed(row) ? 'little reported' : `28 days ${percentWords(row.adherence28)}`}
        </span>
      </span>
    </div>
  );
}

const TREND: Record<'easing' | 'steady' | 'rising', ReactNode> = {
  easing: <MoveDownRight size={16} aria-hidden="true" />,
  steady: <Minus size={16} aria-hidden="true" />,
  rising: <MoveUpRight size={16} aria-hidden="true" />,
};

export function Pain({ row }: { row: RosterRow }) {
  if (row.lastPain === undefined) return <span className={styles.under}>–</span>;
  const trend = trendWord(row.painTrend);
  return (
    <div className={styles.pain}>
      <strong>{row.lastPain}</strong>
      {trend && (
        <span className={styles.trend} data-trend={trend}>
          {TREND[trend]} {trend}
        </span>
      )}
    </div>
  );
}
