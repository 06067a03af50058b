import type { ReactNode } from 'react';
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
            <tr
              key={rowKey(row)}
              className={styles.row}
              data-act={onRow !== undefined}
              data-chosen={chosen === rowKey(row)}
              data-fresh={fresh?.has(rowKey(row)) || undefined}
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
          ))}
        </tbody>
      </table>
    </div>
  );
}
