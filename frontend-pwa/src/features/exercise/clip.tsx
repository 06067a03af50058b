import { CloudDownload, Pause, Play, VideoOff, Volume2, VolumeX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PlanItem } from '@/api/contract';
import { type Clip, clipOf, isStored } from '@/offline/clip';
import { IconButton } from '@/ui/controls/button';
import { Badge } from '@/ui/display/badge';
import styles from './exercise.module.css';

const A_WHILE = 60_000;

/** The movement, looping without sound; captions on, and a button that stops it. */
export function ClipView({ item, small }: { item: PlanItem; small?: boolean }) {
  const [clip, setClip] = useState<Clip | null>();
  const [stored, setStored] = useState(false);
  const [broken, setBroken] = useState(false);
  const [tall, setTall] = useState(false);
  const [asked, setAsked] = useState(0);
  const askedAt = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again is asking the same
  useEffect(() => {
    let live = true;
    askedAt.current = Date.now();
    void clipOf(item).then(async (found) => {
      if (!live) return;
      setClip(found ?? null);
      const here = found !== undefined && (await isStored(found).catch(() => false));
      if (live) setStored(here);
    });
    return () => {
      live = false;
    };
  }, [item, asked]);

  /** A signature runs out after a quarter of an hour; what fails at once is broken. */
  function failed() {
    if (Date.now() - askedAt.current > A_WHILE) setAsked((times) => times + 1);
    else setBroken(true);
  }

  return (
    <div className={styles.clip} data-small={small} data-tall={tall}>
      {clip === undefined && <div className={styles.clipWait} role="status" aria-label="Loading" />}
      {(clip === null || broken) && (
        <p className={styles.noClip}>
          <VideoOff size={32} aria-hidden="true" />
          {clip === null ? 'No video for this one.' : 'The video cannot be shown right now.'}
        </p>
      )}
      {clip && !broken && (
        <Movie key={asked} clip={clip} title={item.title} onTall={setTall} onBroken={failed} />
      )}
      {stored && !small && (
        <span className={styles.storedMark}>
          <Badge tone="brand" icon={<CloudDownload size={16} />}>
            On this phone
          </Badge>
        </span>
      )}
    </div>
  );
}

interface MovieProps {
  clip: Clip;
  title: string;
  onTall: (tall: boolean) => void;
  onBroken: () => void;
}

function Movie({ clip, title, onTall, onBroken }: MovieProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [playing, setPlaying] = useState(false);
  const [heard, setHeard] = useState(false);
  useEffect(() => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!calm) void video.current?.play().catch(() => undefined);
  }, []);
  function toggle() {
    const element = video.current;
    if (!element) return;
    if (element.paused) void element.play().catch(() => undefined);
    else element.pause();
  }
  return (
    <>
      <video
        ref={video}
        className={styles.video}
        src={clip.video}
        poster={clip.poster}
        aria-label={`How to do it: ${title}`}
        loop
        muted={!heard}
        playsInline
        preload="auto"
        onLoadedMetadata={({ currentTarget: { videoHeight, videoWidth } }) =>
          onTall(videoHeight > videoWidth)
        }
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onError={onBroken}
      >
        {clip.captions && (
          <track kind="captions" src={clip.captions} srcLang="en" label="English" default />
        )}
      </video>
      {clip.own && (
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
      <IconButton
        label={playing ? 'Pause the video' : 'Play the video'}
        className={styles.clipButton ?? ''}
        onClick={toggle}
      >
        {playing ? <Pause size={22} aria-hidden="true" /> : <Play size={22} aria-hidden="true" />}
      </IconButton>
    </>
  );
}
