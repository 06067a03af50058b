import styles from './progress.module.css';

type Cell = string | number;

/** The numbers of a chart as a table: the same facts for eyes and ears. */
export function ChartTable({
  caption,
  heads,
  rows,
}: {
  caption: string;
  heads: string[];
  rows: Cell[][];
}) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([lead, ...cells]) => (
          <tr key={lead}>
            <th scope="row">{lead}</th>
            {cells.map((cell, index) => (
              <td key={heads[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
