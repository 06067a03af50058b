import type { Care, DueItem } from '@/care/adherence';
import { Dialog } from '@/ui/overlay/dialog';
import styles from './today.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  due: DueItem[];
  care: Care;
}

/** The arithmetic behind the numbers, with this person's own figures. */
export function WhyNumber({ open, onClose, due, care }: Props) {
  const week = care.window(7);
  const percent = care.adherence(7);
  const done = due.filter((item) => item.state === 'DONE').length;
  return (
    <Dialog open={open} onClose={onClose} title="Where the numbers come from" kind="sheet">
      <section className={styles.sum}>
        <h3>Today</h3>
        <p>
          Your plan has <strong>{due.length}</strong> exercises today and <strong>{done}</strong>{' '}
          are done. An exercise is done when all its sets are logged.
        </p>
        <table className={styles.sumTable}>
          <caption className="visually-hidden">Sets of today</caption>
          <thead>
            <tr>
              <th scope="col">Exercise</th>
              <th scope="col">Sets</th>
            </tr>
          </thead>
          <tbody>
            {due.map((item) => (
              <tr key={item.plan.item}>
                <th scope="row">{item.plan.title}</th>
                <td>
                  {item.setsDone} of {item.setsDue}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className={styles.sum}>
        <h3>The last 7 days</h3>
        {percent === undefined ? (
          <p>Nothing has been due yet, so there is no number to show.</p>
        ) : (
          <p className={styles.formula}>
            <span>
              {week.done} done ÷ {week.due} due
            </span>
            <strong> = {percent}%</strong>
          </p>
        )}
        <p className={styles.quiet}>
          Rest days are not counted. Today’s open exercises count once they are done or the day is
          over, at four in the morning.
          {week.skipped > 0 &&
            ` ${week.skipped} skipped with a reason: they are not done, but your practitioner knows why.`}
        </p>
      </section>
    </Dialog>
  );
}
