import { memo, type ReactNode, useCallback, useRef } from 'react';
import styles from './table.module.css';

export interface Column<R> {
  head: ReactNode;
  cell: (row: R) => ReactNode;
  /** The column that names the row. */
  lead?: boolean;
  end?: boolean;
  /** Only for a column that can be sorted: how it stands now. */
  sorted?: 'ascending' | 'descending' | 'none';
  /** Left out where there is little room. */
  spare?: boolean;
}

interface Props<R> {
  caption: string;
  hideCaption?: boolean;
  columns: Column<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
  onRow?: (row: R) => void;
  chosen?: string;
  /** Rows to light up once, because they just changed. */
  fresh?: ReadonlySet<string>;
}

const place = ({ end, spare }: { end?: boolean; spare?: boolean }) =>
  [end && styles.end, spare && styles.spare].filter(Boolean).join(' ') || undefined;

/** A real table; `onRow` is only the mouse's shortcut for the link in the leading cell. */
export function Table<R>(props: Props<R>) {
  const { caption, hideCaption, columns, rows, rowKey, onRow, chosen, fresh } = props;
  const latest = useRef(onRow);
  latest.current = onRow;
  const open = useCallback((row: R) => latest.current?.(row), []);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their place
                key={index}
                scope="col"
                aria-sort={column.sorted}
                className={place(column)}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line
              key={rowKey(row)}
              row={row}
              columns={columns}
              chosen={chosen === rowKey(row)}
              fresh={fresh?.has(rowKey(row)) ?? false}
              onRow={onRow ? open : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps<R> {
  row: R;
  columns: Column<R>[];
  chosen: boolean;
  fresh: boolean;
  onRow: ((row: R) => void) | undefined;
}

function Cells<R>({ row, columns, chosen, fresh, onRow }: LineProps<R>) {
  return (
    <tr
      className={styles.row}
      data-act={onRow !== undefined}
      data-chosen={chosen}
      data-fresh={fresh || undefined}
      onClick={onRow && (() => onRow(row))}
    >
      {columns.map((column, index) =>
        column.lead ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their place
          <th key={index} scope="row">
            {column.cell(row)}
          </th>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their place
          <td key={index} className={place(column)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

/** A row is drawn again when it or what draws it changed; sorting only moves rows about. */
const Line = memo(
  Cells,
  (a, b) =>
    a.row === b.row &&
    a.chosen === b.chosen &&
    a.fresh === b.fresh &&
    a.onRow === b.onRow &&
    a.columns.length === b.columns.length &&
    a.columns.every(({ cell }, index) => cell === b.columns[index]?.cell),
) as typeof Cells;
