import { ArrowLeft, CircleAlert, CloudCheck, CloudUpload } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { hourOf } from '@/care/date-words';
import type { Waiting } from '@/offline/database';
import { release, takeBack } from '@/offline/outbox';
import { syncNow } from '@/offline/sync';
import { useCare } from '@/offline/use-phone';
import { Button } from '@/ui/controls/button';
import { Badge } from '@/ui/display/badge';
import { Empty, Loading } from '@/ui/display/states';
import styles from './queue.module.css';

/** What waits on this phone, since when and why; nothing about it is hidden. */
export function QueueScreen() {
  const { phone, care } = useCare();
  const [busy, setBusy] = useState(false);
  if (!phone) return <Loading lines={4} />;
  const title = (row: Waiting) =>
    care?.plan.items.find((item) => item.item === row.entry.item)?.title ?? 'An exercise';
  async function send() {
    setBusy(true);
    await syncNow();
    setBusy(false);
  }
  return (
    <div className={styles.queue}>
      <Link href="/me" className={styles.back}>
        <ArrowLeft size={22} aria-hidden="true" />
        Me
      </Link>
      <h1>Waiting on this phone</h1>
      {phone.outbox.length === 0 ? (
        <Empty title="Everything is sent" icon={<CloudCheck size={32} />}>
          Your practitioner sees what you see.
        </Empty>
      ) : (
        <>
          <p className={styles.quiet}>
            These are saved here and are sent by themselves as soon as there is a connection.
            Closing the app loses nothing.
          </p>
          <ul className={styles.list}>
            {phone.outbox.map((row) => (
              <Row key={row.id} row={row} title={title(row)} />
            ))}
          </ul>
          <Button look="secondary" busy={busy} onClick={send}>
            <CloudUpload size={20} aria-hidden="true" />
            Send now
          </Button>
        </>
      )}
    </div>
  );
}

function Row({ row, title }: { row: Waiting; title: string }) {
  const parked = row.state === 'PARKED';
  const at = hourOf(row.entry.occurredAt);
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <strong>
          {title}
          {row.entry.kind === 'SKIP' ? ', skipped' : row.entry.set ? `, set ${row.entry.set}` : ''}
        </strong>
        <span className={styles.quiet}>{at}</span>
        {row.reason && <span className={parked ? styles.reason : styles.quiet}>{row.reason}</span>}
      </div>
      {parked ? (
        <>
          <Badge tone="danger" icon={<CircleAlert size={16} />}>
            Needs you
          </Badge>
          <span className={styles.acts}>
            <Button size="small" look="secondary" onClick={() => release(row.id)}>
              Try again
            </Button>
            <Button size="small" look="danger" onClick={() => takeBack([row.id])}>
              Remove
            </Button>
          </span>
        </>
      ) : (
        <Badge tone="brand" icon={<CloudUpload size={16} />}>
          Will send
        </Badge>
      )}
    </li>
  );
}
