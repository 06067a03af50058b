import { Maximize, Pause, Play, RotateCcw, Snail, Volume2, VolumeX } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { Clip } from '@/offline/clip';
import { Button, IconButton } from '@/ui/controls/button';
import styles from './exercise.module.css';

interface Props {
  clip: Clip;
  title: string;
  /** Beside a counting session only pause and sound matter. */
  small: boolean;
  onBroken: () => void;
  /** It was seen to its end. */
  onSeen: () => void;
  children: ReactNode;
}

/** From here on a film is a talk, not a movement: it has a time line of its own and ends. */
const LONG_S = 45;
const SLOW = 0.5;

/** iPhones fill the screen with the film alone. */
function fill(video: HTMLVideoElement | null) {
  if (!video) return;
  const phone = video as HTMLVideoElement & { webkitEnterFullscreen?: () => void };
  if (video.requestFullscreen) void video.requestFullscreen().catch(() => undefined);
  else phone.webkitEnterFullscreen?.();
}

/** The film: again, slowly, over the whole screen; a loop counts as seen when it comes round. */
export function Movie({ clip, title, small, onBroken, onSeen, children }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const [playing, setPlaying] = useState(false);
  const [heard, setHeard] = useState(false);
  const [tall, setTall] = useState(false);
  const [long, setLong] = useState(false);
  const seen = useRound(onSeen);
  useEffect(() => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!calm) void video.current?.play().catch(() => undefined);
  }, []);
  function toggle() {
    if (playing) video.current?.pause();
    else void video.current?.play().catch(() => undefined);
  }
  return (
    <>
      <div className={styles.clip} data-small={small} data-tall={tall}>
        <video
          ref={video}
          className={styles.video}
          src={clip.video}
          poster={clip.poster}
          aria-label={`How to do it: ${title}`}
          loop={!long}
          controls={long}
          muted={!heard}
          playsInline
          preload="auto"
          onLoadedMetadata={({ currentTarget: { videoHeight, videoWidth, duration } }) => {
            setTall(videoHeight > videoWidth);
            setLong(duration > LONG_S);
          }}
          onTimeUpdate={({ currentTarget }) => seen(currentTarget.currentTime)}
          onEnded={onSeen}
          onPlay={() => setPlaying(true)}
          onPause={() => setPlaying(false)}
          onError={onBroken}
        >
          {clip.captions && (
            <track kind="captions" src={clip.captions} srcLang="en" label="English" default />
          )}
        </video>
        {children}
        {clip.own && !long && (
          <IconButton
            label={heard ? 'Turn the sound off' : 'Turn the sound on'}
            className={[styles.clipButton, styles.clipSound].join(' ')}
            onClick={() => setHeard(!heard)}
          >
            {heard ? (
              <Volume2 size={22} aria-hidden="true" />
            ) : (
              <VolumeX size={22} aria-hidden="true" />
            )}
          </IconButton>
        )}
        {!long && (
          <IconButton
            label={playing ? 'Pause the video' : 'Play the video'}
            className={styles.clipButton ?? ''}
            onClick={toggle}
          >
            {playing ? (
              <Pause size={22} aria-hidden="true" />
            ) : (
              <Play size={22} aria-hidden="true" />
            )}
          </IconButton>
        )}
      </div>
      {!small && !long && <Tools video={video} />}
    </>
  );
}

function Tools({ video }: { video: RefObject<HTMLVideoElement | null> }) {
  const [slow, setSlow] = useState(false);
  function again() {
    if (!video.current) return;
    video.current.currentTime = 0;
    void video.current.play().catch(() => undefined);
  }
  function pace() {
    if (video.current) video.current.playbackRate = slow ? 1 : SLOW;
    setSlow(!slow);
  }
  return (
    <div className={styles.clipTools}>
      <Button look="quiet" size="small" onClick={again}>
        <RotateCcw size={18} aria-hidden="true" />
        Again
      </Button>
      <Button look="quiet" size="small" aria-pressed={slow} onClick={pace}>
        <Snail size={18} aria-hidden="true" />
        Slowly
      </Button>
      <Button look="quiet" size="small" onClick={() => fill(video.current)}>
        <Maximize size={18} aria-hidden="true" />
        Full screen
      </Button>
    </div>
  );
}

/** A loop has no end: it has come round when its time jumps back from near the end. */
function useRound(onSeen: () => void) {
  const last = useRef(0);
  return (time: number) => {
    if (last.current - time > 1) onSeen();
    last.current = time;
  };
}
