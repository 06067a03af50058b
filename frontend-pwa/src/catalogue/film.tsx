import { Film as FilmIcon, TriangleAlert } from 'lucide-react';
import styles from './catalogue.module.css';
import { useFilm } from './poster';

/** Plays an exercise's film; says where it stands while it is not ready. */
export function Film({
  film,
  title,
}: {
  film: { exercise: string; media?: string | undefined };
  title: string;
}) {
  const found = useFilm(film);
  if (found.state === 'READY' && found.mp4)
    return (
      <video
        key={found.mp4}
        className={styles.film}
        src={found.mp4}
        {...(found.poster ? { poster: found.poster } : {})}
        aria-label={title}
        controls
        loop
        muted
        playsInline
        preload="none"
      >
        {'captions' in found && (
          <track kind="captions" src={found.captions} srcLang="en" label="English" default />
        )}
      </video>
    );
  if (found.state === 'NONE') return null;
  const failed = found.state === 'FAILED';
  return (
    <div className={styles.noFilm} role="status">
      {failed ? (
        <TriangleAlert size={26} aria-hidden="true" />
      ) : (
        <FilmIcon size={26} aria-hidden="true" />
      )}
      <p>
        {failed
          ? `This film could not be made ready. ${'reason' in found ? (found.reason ?? '') : ''}`
          : found.state === 'PROCESSING'
            ? 'The film is being made ready for phones. This takes a minute.'
            : 'One moment…'}
      </p>
    </div>
  );
}
