import { CloudOff, Film as FilmIcon, RotateCcw, Upload, X } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import { Film } from '@/catalogue/film';
import { Button, IconButton } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { ACCEPTED, megabytes, Unfit } from './film-file';
import type { Progress } from './upload';
import styles from './upload.module.css';
import { useSending } from './use-sending';

interface Props {
  title: string;
  /** What films are best here. */
  about: string;
  media: string | undefined;
  onMedia: (media: string) => void;
  /** Tells of a film that is on its way, so that saving can wait for it. */
  onSending?: (film: Promise<string> | undefined) => void;
}

const untold = () => undefined;

/** A film of one's own: chosen, sent with progress, shown once it is ready. */
export function FilmField({ title, about, media, onMedia, onSending = untold }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { progress, failed, send, stop } = useSending(title, onSending);

  async function take(file: File) {
    const sent = await send(file);
    if (sent !== undefined) onMedia(sent);
  }
  function chosen(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) void take(file);
  }
  return (
    <section className={styles.field} aria-labelledby="film-title">
      <h2 id="film-title">Film</h2>
      {failed && <Failure error={failed.error} />}
      {progress && <Sending progress={progress} onStop={stop} />}
      {!progress && media && <Film film={{ exercise: media, media }} title={title} />}
      {!progress && !media && !failed && (
        <div className={styles.none}>
          <FilmIcon size={30} aria-hidden="true" />
          <p>{about} We make it ready for phones and offline.</p>
        </div>
      )}
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        onChange={chosen}
      />
      {!progress && (
        <div className={styles.acts}>
          {failed && !(failed.error instanceof Unfit) && (
            <Button onClick={() => void take(failed.file)}>
              <RotateCcw size={20} aria-hidden="true" />
              Try again
            </Button>
          )}
          <Button look="secondary" onClick={() => input.current?.click()}>
            <Upload size={20} aria-hidden="true" />
            {media || failed ? 'Choose another film' : 'Choose a film'}
          </Button>
        </div>
      )}
    </section>
  );
}

function Sending({
  progress: { sent, whole, waiting },
  onStop,
}: {
  progress: Progress;
  onStop: () => void;
}) {
  const percent = Math.floor((100 * sent) / whole);
  return (
    <div className={styles.sending}>
      <progress aria-label="Sending the film" max={whole} value={sent} />
      <IconButton label="Stop sending" small onClick={onStop}>
        <X size={20} aria-hidden="true" />
      </IconButton>
      <p className={styles.how} role="status">
        {waiting ? (
          <>
            <CloudOff size={18} aria-hidden="true" />
            Waiting for the connection. It goes on by itself.
          </>
        ) : (
          <span className="tabular">
            {percent}% of {megabytes(whole)}
          </span>
        )}
      </p>
    </div>
  );
}
