import { useQuery } from '@tanstack/react-query';
import { FileDown } from 'lucide-react';
import type { EntryState, Statement, StatementLine } from '@/api/affiliate';
import { dateOf } from '@/care/date-words';
import { Button } from '@/ui/controls/button';
import { Failed, Loading } from '@/ui/display/states';
import { type Column, Table } from '@/ui/display/table';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { moneyOf } from '../money';
import { monthOf } from './month-words';
import { csvOf } from './statement-file';

const STATES: Record<EntryState, string> = {
  HELD: 'held',
  DUE: 'due',
  PAID: 'paid out',
  REVERSED: 'taken back',
};

interface Props {
  month: string;
  /** Whose statements these are, as the cache calls it. */
  of: string;
  load: (month: string) => Promise<Statement>;
  onClose: () => void;
}

/** One month to the cent, line by line, and as a file for the books. */
export function StatementDialog({ month, of, load, onClose }: Props) {
  const read = useQuery({ queryKey: [of, 'statement', month], queryFn: () => load(month) });
  const found = read.data;
  const columns: Column<StatementLine>[] = [
    { head: 'Day', cell: ({ at }) => dateOf(at) },
    { head: 'Sold', lead: true, cell: ({ title }) => title },
    { head: 'Price', end: true, cell: ({ gross }) => moneyOf(gross, found?.currency ?? 'usd') },
    { head: 'Yours', end: true, cell: ({ share }) => moneyOf(share, found?.currency ?? 'usd') },
    {
      head: 'State',
      cell: ({ state, free }) =>
        state === 'HELD' && free ? `held until ${dateOf(free)}` : STATES[state],
    },
  ];
  return (
    <Dialog open onClose={onClose} kind="wide" title={`Statement of ${monthOf(month)}`}>
      {read.isError && <Failed error={read.error} retry={() => read.refetch()} />}
      {read.isPending && <Loading lines={5} />}
      {found && (
        <>
          <Table
            caption={`Together ${moneyOf(found.total, found.currency)}`}
            columns={columns}
            rows={found.lines}
            rowKey={({ entry }) => entry}
          />
          <DialogActs>
            <Button look="secondary" onClick={() => keep(found)}>
              <FileDown size={19} aria-hidden="true" />
              As a file
            </Button>
          </DialogActs>
        </>
      )}
    </Dialog>
  );
}

function keep(statement: Statement) {
  const url = URL.createObjectURL(new Blob([csvOf(statement)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `statement-${statement.month}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
