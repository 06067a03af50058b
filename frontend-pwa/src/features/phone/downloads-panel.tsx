import { CloudDownload, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { Plan } from '@/api/contract';
import { clipOf } from '@/offline/clip';
import { store } from '@/offline/downloads';
import { type OnPhone, onShelf, removeStored, stemOf, takeOff } from '@/offline/shelf';
import { Button, IconButton } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { Panel } from '@/ui/display/panel';
import { toast } from '@/ui/overlay/toast';
import styles from './phone.module.css';

/** A stored video as a person knows it. */
interface Kept extends OnPhone {
  title: string | undefined;
}
interface Use {
  kept: Kept[];
  /** Videos of the plan, and how many of them are here. */
  all: number;
  here: number;
  bytes: number;
}

async function lookAt(plan: Plan): Promise<Use> {
  const clips = await Promise.all(plan.items.map(clipOf));
  const titles = new Map(
    clips.flatMap((clip, index) =>
      clip ? [[stemOf(clip.video), plan.items[index]?.title] as const] : [],
    ),
  );
  const kept = (await onShelf()).map((video) => ({ ...video, title: titles.get(video.stem) }));
  const here = kept.filter(({ title, whole }) => whole && title !== undefined).length;
  return {
    kept,
    all: titles.size,
    here,
    bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** The plan's videos on this phone, what they take, and each one's way off it. */
export function DownloadsPanel({ plan }: { plan: Plan }) {
  const [use, setUse] = useState<Use>();
  const [progress, setProgress] = useState<{ done: number; all: number }>();
  const [failure, setFailure] = useState<unknown>();
  const look = useCallback(() => void lookAt(plan).then(setUse), [plan]);
  useEffect(look, [look]);

  async function download() {
    setFailure(undefined);
    try {
      await store(plan, (done, all) => setProgress({ done, all }));
      toast('Your plan works without internet now.');
    } catch (error) {
      setFailure(error);
    } finally {
      setProgress(undefined);
      look();
    }
  }
  async function remove(stem?: string) {
    if (stem === undefined) await removeStored();
    else await takeOff(stem);
    toast(stem === undefined ? 'The videos are off this phone.' : 'The video is off this phone.');
    look();
  }

  return (
    <Panel
      title="Offline"
      about={
        use
          ? `${use.here} of ${use.all} ${use.all === 1 ? 'video is' : 'videos are'} on this phone. ${use.bytes > 0 ? `In all ${size(use.bytes)}.` : ''}`
          : 'Looking at the storage of this phone.'
      }
    >
      {failure !== undefined && <Failure error={failure} />}
      {progress && <Storing {...progress} />}
      {use && use.kept.length > 0 && <Shelf kept={use.kept} onRemove={(stem) => remove(stem)} />}
      <div className={styles.acts}>
        {use && use.here < use.all && (
          <Button busy={progress !== undefined} onClick={download}>
            <CloudDownload size={20} aria-hidden="true" />
            Make available offline
          </Button>
        )}
        {use && use.kept.length > 1 && (
          <Button look="secondary" onClick={() => remove()}>
            <Trash2 size={20} aria-hidden="true" />
            Remove all videos
          </Button>
        )}
      </div>
    </Panel>
  );
}

function Storing({ done, all }: { done: number; all: number }) {
  return (
    <>
      <progress className={styles.progress} value={done} max={all} aria-label="Videos stored" />
      <p className={styles.quiet} role="status">
        Video {Math.min(done + 1, all)} of {all}
      </p>
    </>
  );
}

function Shelf({ kept, onRemove }: { kept: Kept[]; onRemove: (stem: string) => void }) {
  return (
    <ul className={styles.shelf} aria-label="Videos on this phone">
      {kept.map(({ stem, title, bytes }) => (
        <li key={stem}>
          <span>
            {title ?? 'From an earlier plan'}
            <span className={styles.quiet}> {size(bytes)}</span>
          </span>
          <IconButton
            label={`Remove ${title ?? 'a video of an earlier plan'} from this phone`}
            onClick={() => onRemove(stem)}
          >
            <Trash2 size={20} aria-hidden="true" />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}

/** Small videos in kB, so that none seems to take nothing. */
const size = (bytes: number) =>
  bytes < 1_000_000
    ? `${Math.ceil(bytes / 1_000)} kB`
    : `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
