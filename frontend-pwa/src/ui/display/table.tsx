import type { ReactNode } from 'react';
import styles from './table.module.css';

export interface Column<R> {
  head: ReactNode;
  cell: (row: R) => ReactNode;
  /** The column that names the row. */
  lead?: boolean;
  end?: boolean;
}

interface Props<R> {
  caption: string;
  hideCaption?: boolean;
  columns: Column<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
  onRow?: (row: R) => void;
  chosen?: string;
}

/** A real table; `onRow` is only the mouse's shortcut for the link in the leading cell. */
export function Table<R>(props: Props<R>) {
  const { caption, hideCaption, columns, rows, rowKey, onRow, chosen } = props;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their place
              <th key={index} scope="col" className={column.end ? styles.end : undefined}>
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
                  <td key={index} className={column.end ? styles.end : undefined}>
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
