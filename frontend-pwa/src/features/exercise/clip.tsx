import { CloudDownload, VideoOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PlanItem } from '@/api/contract';
import { type Clip, clipOf, isStored } from '@/offline/clip';
import { noteWatched } from '@/offline/visit';
import { Badge } from '@/ui/display/badge';
import styles from './exercise.module.css';
import { Movie } from './movie';

const A_WHILE = 60_000;

/** The movement, looping without sound; captions on, and a button that stops it. */
export function ClipView({ item, small = false }: { item: PlanItem; small?: boolean }) {
  const [clip, setClip] = useState<Clip | null>();
  const [stored, setStored] = useState(false);
  const [broken, setBroken] = useState(false);
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

  const mark = stored && !small && (
    <span className={styles.storedMark}>
      <Badge tone="brand" icon={<CloudDownload size={16} />}>
        On this phone
      </Badge>
    </span>
  );
  return (
    <div className={styles.film}>
      {clip && !broken ? (
        <Movie
          key={asked}
          clip={clip}
          title={item.title}
          small={small}
          onBroken={failed}
          onSeen={() => void noteWatched(item.item)}
        >
          {mark}
        </Movie>
      ) : (
        <div className={styles.clip} data-small={small}>
          {clip === undefined && !broken ? (
            <div className={styles.clipWait} role="status" aria-label="Loading" />
          ) : (
            <p className={styles.noClip}>
              <VideoOff size={32} aria-hidden="true" />
              {clip === null ? 'No video for this one.' : 'The video cannot be shown right now.'}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
