import { CloudDownload, CloudOff, Pause, Play } from 'lucide-react';
import { type ReactNode, type RefObject, useState } from 'react';
import type { LessonFilm } from '@/api/learning';
import { Button } from '@/ui/controls/button';
import { Badge } from '@/ui/display/badge';
import type { FilmSource, FilmTrouble } from '@/ui/video/attach';
import { CourseVideo } from '@/ui/video/course-video';
import { useWakeLock } from '@/ui/video/use-wake-lock';
import styles from './player.module.css';
import type { Player } from './use-player';

interface Props {
  stage: RefObject<HTMLDivElement | null>;
  player: Player;
  film: LessonFilm;
  source: FilmSource;
  title: string;
  from: number;
  /** Fresh addresses, after those at hand were of no use. */
  onAgain: () => Promise<void>;
  over?: ReactNode;
  children: ReactNode;
}

/** The picture with what lies over it, and its buttons below; together they fill the screen. */
export function Stage(props: Props) {
  const { stage, player, film, source, title, from, onAgain, over, children } = props;
  const [trouble, setTrouble] = useState<FilmTrouble>();
  const { now, settings } = player;
  useWakeLock(now.playing);
  const begun = now.playing || now.at > 0;
  return (
    <div ref={stage} className={styles.stage} data-stage>
      <div className={styles.picture}>
        <CourseVideo
          video={player.video}
          source={source}
          label={title}
          poster={film.poster}
          captions={film.captions}
          captionsShown={settings.captions}
          from={from}
          className={styles.video}
          onTrouble={setTrouble}
        />
        {!trouble && (
          <button
            type="button"
            className={styles.cover}
            data-playing={now.playing}
            aria-label={now.playing ? 'Pause the film' : 'Play the film'}
            onClick={player.toggle}
          >
            <span className={styles.sign} aria-hidden="true">
              {now.playing ? (
                <Pause size={34} fill="currentColor" />
              ) : (
                <Play size={34} fill="currentColor" />
              )}
            </span>
          </button>
        )}
        {source.file && !begun && (
          <span className={styles.mark}>
            <Badge tone="brand" icon={<CloudDownload size={16} />}>
              On this device
            </Badge>
          </span>
        )}
        {trouble && <NoPicture trouble={trouble} onAgain={onAgain} />}
      </div>
      {children}
      {over}
    </div>
  );
}

function NoPicture({ trouble, onAgain }: Pick<Props, 'onAgain'> & { trouble: FilmTrouble }) {
  const [busy, setBusy] = useState(false);
  const again = () => {
    setBusy(true);
    void onAgain().finally(() => setBusy(false));
  };
  return (
    <div className={styles.trouble} role="alert">
      <CloudOff size={30} aria-hidden="true" />
      <p>
        {trouble === 'NETWORK'
          ? 'The film cannot be reached. Lessons you downloaded play without internet.'
          : 'This film cannot be shown right now.'}
      </p>
      <Button look="secondary" busy={busy} onClick={again}>
        Try again
      </Button>
    </div>
  );
}
