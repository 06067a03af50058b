import { CloudDownload, Pause, Play, VideoOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PlanItem } from '@/api/contract';
import { type Clip, clipOf, isStored } from '@/offline/downloads';
import { IconButton } from '@/ui/controls/button';
import { Badge } from '@/ui/display/badge';
import styles from './exercise.module.css';

/** The movement, looping without sound; captions on, and a button that stops it. */
export function ClipView({ item, small }: { item: PlanItem; small?: boolean }) {
  const [clip, setClip] = useState<Clip | null>();
  const [stored, setStored] = useState(false);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    let live = true;
    void clipOf(item).then(async (found) => {
      if (!live) return;
      setClip(found ?? null);
      const here = found !== undefined && (await isStored(found).catch(() => false));
      if (live) setStored(here);
    });
    return () => {
      live = false;
    };
  }, [item]);

  return (
    <div className={styles.clip} data-small={small}>
      {clip === undefined && <div className={styles.clipWait} role="status" aria-label="Loading" />}
      {(clip === null || broken) && (
        <p className={styles.noClip}>
          <VideoOff size={32} aria-hidden="true" />
          {clip === null ? 'No video for this one.' : 'The video cannot be shown right now.'}
        </p>
      )}
      {clip && !broken && <Movie clip={clip} title={item.title} onBroken={() => setBroken(true)} />}
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

function Movie({ clip, title, onBroken }: { clip: Clip; title: string; onBroken: () => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const [playing, setPlaying] = useState(false);
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
        muted
        playsInline
        preload="auto"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onError={onBroken}
      >
        {clip.captions && (
          <track kind="captions" src={clip.captions} srcLang="en" label="English" default />
        )}
      </video>
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
