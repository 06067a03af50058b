import { Film as FilmIcon, Upload, X } from 'lucide-react';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { Film } from '@/catalogue/film';
import { Button, IconButton } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { type Progress, upload } from './upload';
import styles from './upload.module.css';

const MOST_BYTES = 500 * 1024 * 1024;

interface Props {
  exercise: string;
  title: string;
  media: string | undefined;
  onMedia: (media: string | undefined) => void;
}

const megabytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1_000_000))} MB`;

/** The practitioner's own film: chosen, sent with progress, shown once it is ready. */
export function FilmField({ exercise, title, media, onMedia }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController>(null);
  const [progress, setProgress] = useState<Progress>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => () => stop.current?.abort(), []);

  async function chosen(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    setFailure(undefined);
    if (file.size > MOST_BYTES) {
      setFailure(new TooLarge(file.size));
      return;
    }
    const hand = new AbortController();
    stop.current = hand;
    setProgress({ sent: 0, whole: file.size });
    try {
      onMedia(await upload(file, title || file.name, setProgress, hand.signal));
    } catch (error) {
      if (!hand.signal.aborted) setFailure(error);
    } finally {
      setProgress(undefined);
    }
  }
  return (
    <section className={styles.field} aria-labelledby="film-title">
      <h2 id="film-title">Film</h2>
      {failure instanceof TooLarge ? (
        <p role="alert" className={styles.error}>
          This film has {megabytes(failure.bytes)}; up to {megabytes(MOST_BYTES)} can be sent. A
          minute filmed in 1080p is enough.
        </p>
      ) : (
        failure !== undefined && <Failure error={failure} />
      )}
      {progress && <Sending progress={progress} onStop={() => stop.current?.abort()} />}
      {!progress && media && <Film film={{ exercise, media }} title={title} />}
      {!progress && !media && (
        <div className={styles.none}>
          <FilmIcon size={30} aria-hidden="true" />
          <p>Up to a minute, filmed across, is best. We make it ready for phones and offline.</p>
        </div>
      )}
      <input
        ref={input}
        type="file"
        accept="video/mp4,video/quicktime,video/webm"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        onChange={chosen}
      />
      {!progress && (
        <Button look="secondary" onClick={() => input.current?.click()}>
          <Upload size={20} aria-hidden="true" />
          {media ? 'Send another film' : 'Choose a film'}
        </Button>
      )}
    </section>
  );
}

class TooLarge extends Error {
  constructor(readonly bytes: number) {
    super('too large');
  }
}

function Sending({
  progress: { sent, whole },
  onStop,
}: {
  progress: Progress;
  onStop: () => void;
}) {
  const percent = Math.floor((100 * sent) / whole);
  return (
    <div className={styles.sending}>
      <progress aria-label="Sending the film" max={whole} value={sent} />
      <span className="tabular">
        {percent} % of {megabytes(whole)}
      </span>
      <IconButton label="Stop sending" small onClick={onStop}>
        <X size={20} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
