import { Film as FilmIcon, RotateCcw, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { explain } from '@/api/problem';
import { Button } from '@/ui/controls/button';
import styles from './catalogue.module.css';
import { type FilmOf, type Shown, useFilm, useRestart } from './use-film';

/** Plays an exercise's film; says where it stands while it is not ready. */
export function Film({ film, title }: { film: FilmOf; title: string }) {
  const found = useFilm(film);
  if (found.state === 'NONE') return null;
  if (found.state === 'READY' && found.mp4)
    return <Player key={film.media ?? film.exercise} {...found} mp4={found.mp4} title={title} />;
  return <Standing found={found} />;
}

/** Keeps the address it began with, so that a fresh signature does not interrupt who is watching. */
function Player({ mp4, poster, captions, title }: Shown & { mp4: string; title: string }) {
  const [source, setSource] = useState(mp4);
  return (
    <video
      className={styles.film}
      src={source}
      {...(poster ? { poster } : {})}
      aria-label={title}
      controls
      loop
      muted
      playsInline
      preload="none"
      onError={() => setSource(mp4)}
    >
      {captions && <track kind="captions" src={captions} srcLang="en" label="English" default />}
    </video>
  );
}

function Standing({ found }: { found: Shown }) {
  const bad = found.state === 'FAILED' || found.state === 'MISSING' || found.retriable;
  return (
    <div className={styles.noFilm} role="status">
      {bad ? (
        <TriangleAlert size={26} aria-hidden="true" />
      ) : (
        <FilmIcon size={26} aria-hidden="true" />
      )}
      <p>{words(found)}</p>
      {found.retriable && found.media && <Again media={found.media} />}
    </div>
  );
}

function words({ state, reason, retriable }: Shown): string {
  if (state === 'FAILED') return `This film could not be made ready. ${reason ?? ''}`;
  if (state === 'MISSING') return 'This film is not here any more. Choose another.';
  if (state === 'UPLOADING') return 'This film has not arrived whole. Choose it again to go on.';
  if (state !== 'PROCESSING') return 'One moment…';
  return retriable
    ? 'This takes longer than it should. Your film is kept.'
    : 'The film is being made ready for phones. This takes a minute.';
}

function Again({ media }: { media: string }) {
  const restart = useRestart();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  async function again() {
    setBusy(true);
    setFailure(undefined);
    await restart(media).catch(setFailure);
    setBusy(false);
  }
  return (
    <>
      {failure !== undefined && <p role="alert">{explain(failure).text}</p>}
      <Button look="secondary" busy={busy} onClick={again}>
        <RotateCcw size={20} aria-hidden="true" />
        Try again
      </Button>
    </>
  );
}
