import { FileDown } from 'lucide-react';
import { dateOf } from '@/care/date-words';
import { Button } from '@/ui/controls/button';
import { type Column, Table } from '@/ui/display/table';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { moneyOf } from '../money';
import { type Entry, type Month, sumsOf } from './earned';
import { monthOf } from './month-words';
import { csvOf, stateOf } from './statement-file';

const COLUMNS: Column<Entry>[] = [
  { head: 'Day', cell: ({ at }) => dateOf(at) },
  { head: 'Sold', lead: true, cell: ({ title }) => title },
  { head: 'Price', end: true, cell: ({ gross, currency }) => moneyOf(gross, currency) },
  { head: 'Yours', end: true, cell: ({ share, currency }) => moneyOf(share, currency) },
  {
    head: 'State',
    cell: (entry) =>
      !entry.paid && entry.due ? `held until ${dateOf(entry.due)}` : stateOf(entry),
  },
];

/** One month to the cent, line by line, and as a file for the books. */
export function StatementDialog({ month, onClose }: { month: Month; onClose: () => void }) {
  const together = [...sumsOf([month])]
    .map(([currency, [sum]]) => moneyOf((sum?.held ?? 0) + (sum?.paid ?? 0), currency))
    .join(' and ');
  return (
    <Dialog open onClose={onClose} kind="wide" title={`Statement of ${monthOf(month.month)}`}>
      <Table
        caption={`Together ${together}`}
        columns={COLUMNS}
        rows={month.entries}
        rowKey={({ key }) => key}
      />
      <DialogActs>
        <Button look="secondary" onClick={() => keep(month)}>
          <FileDown size={19} aria-hidden="true" />
          As a file
        </Button>
      </DialogActs>
    </Dialog>
  );
}

function keep(month: Month) {
  const url = URL.createObjectURL(new Blob([csvOf(month)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `statement-${month.month}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
