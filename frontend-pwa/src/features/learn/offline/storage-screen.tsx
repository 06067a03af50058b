import { CloudDownload, CloudUpload, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { KeptFilm, KeptWriting } from '@/course/kept/database';
import { removeFilm } from '@/course/kept/films';
import { isRefused, waits } from '@/course/kept/queue';
import { syncNow } from '@/course/kept/sync';
import { type Device, useDevice, useSync } from '@/course/kept/use-kept';
import { bytesWords } from '@/course/words';
import { Button, ButtonLink, IconButton } from '@/ui/controls/button';
import { Panel } from '@/ui/display/panel';
import { Empty, Loading } from '@/ui/display/states';
import { toast } from '@/ui/overlay/toast';
import { usePerson } from '../use-learning';
import styles from './offline.module.css';

/** What this device keeps of the courses: films to watch without internet, and what waits to be sent. */
export function StorageScreen() {
  const device = useDevice();
  const person = usePerson();
  useSync(person.data !== undefined);
  if (!device) return <Loading lines={4} label="Looking at this device" />;
  return (
    <div className={styles.screen}>
      <h1>On this device</h1>
      {device.films.length === 0 ? (
        <Empty
          title="No lessons downloaded"
          icon={<CloudDownload size={32} />}
          act={<ButtonLink href="/learn">My courses</ButtonLink>}
        >
          Open a lesson with a film and press Download. It then plays without internet.
        </Empty>
      ) : (
        <Films films={device.films} />
      )}
      <Waiting device={device} />
    </div>
  );
}

function Films({ films }: { films: readonly KeptFilm[] }) {
  const all = films.reduce((sum, { bytes }) => sum + bytes, 0);
  const free = useFree(all);
  const byCourse = Map.groupBy(films, ({ courseTitle }) => courseTitle);
  async function removeAll() {
    for (const { course, lesson } of films) await removeFilm(course, lesson);
    toast('The films are off this device.');
  }
  return (
    <Panel
      title="Downloaded lessons"
      about={`${bytesWords(all)} in all.${free === undefined ? '' : ` There is room for about ${bytesWords(free)} more.`}`}
    >
      {[...byCourse].map(([title, rows]) => (
        <section key={title} className={styles.course}>
          <h3>{title}</h3>
          <ul className={styles.shelf}>
            {rows.map((film) => (
              <li key={film.key}>
                <span>
                  <Link href={`/learn/${film.course}/${film.lesson}`}>{film.title}</Link>{' '}
                  <span className={styles.quiet}>{bytesWords(film.bytes)}</span>
                </span>
                <IconButton
                  label={`Remove ${film.title} from this device`}
                  onClick={async () => {
                    await removeFilm(film.course, film.lesson);
                    toast('The film is off this device.');
                  }}
                >
                  <Trash2 size={20} aria-hidden="true" />
                </IconButton>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {films.length > 1 && (
        <Button look="secondary" onClick={removeAll}>
          <Trash2 size={20} aria-hidden="true" />
          Remove all
        </Button>
      )}
    </Panel>
  );
}

function Waiting({ device }: { device: Device }) {
  const [busy, setBusy] = useState(false);
  const many = [...device.progress, ...device.writings].filter(waits).length;
  const refused = device.writings.filter(isRefused);
  async function send() {
    setBusy(true);
    await syncNow();
    setBusy(false);
  }
  return (
    <Panel
      title="Progress and notes"
      about={
        many === 0
          ? `Everything ${refused.length > 0 ? 'else ' : ''}is saved online. Your other devices know it too.`
          : `${many} ${many === 1 ? 'change is' : 'changes are'} saved here and will be sent as soon as there is a connection. Closing this page loses nothing.`
      }
    >
      {many > 0 && (
        <Button look="secondary" busy={busy} onClick={send}>
          <CloudUpload size={20} aria-hidden="true" />
          Send now
        </Button>
      )}
      {refused.length > 0 && <Refused rows={refused} />}
    </Panel>
  );
}

/** What stays on this device only, and why; written anew in its lesson it is sent again. */
function Refused({ rows }: { rows: readonly KeptWriting[] }) {
  return (
    <section className={styles.course} aria-label="Not saved online">
      <h3>Not saved online</h3>
      <ul className={styles.shelf}>
        {rows.map((row) => (
          <li key={row.id}>
            <span>
              <Link href={`/learn/${row.course}/${row.lesson}`}>
                {row.kind === 'NOTE' ? row.body.text.slice(0, 60) : `Bookmark “${row.body.title}”`}
              </Link>{' '}
              <span className={styles.quiet}>{row.refused}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the browser would still give; asked again when something was put down or taken away. */
function useFree(used: number) {
  const [free, setFree] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is used changes what is free
  useEffect(() => {
    let live = true;
    navigator.storage?.estimate?.().then(
      ({ quota = 0, usage = 0 }) => live && setFree(Math.max(0, quota - usage)),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [used]);
  return free;
}
