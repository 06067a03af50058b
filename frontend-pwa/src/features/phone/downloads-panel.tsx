import { CloudDownload, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { Plan } from '@/api/contract';
import { removeStored, storageUse, store } from '@/offline/downloads';
import { Button } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { toast } from '@/ui/overlay/toast';
import styles from './phone.module.css';

type Use = Awaited<ReturnType<typeof storageUse>>;

/** The plan's videos on this phone, and what they take. */
export function DownloadsPanel({ plan }: { plan: Plan }) {
  const [use, setUse] = useState<Use>();
  const [progress, setProgress] = useState<{ done: number; all: number }>();
  const [failure, setFailure] = useState<unknown>();
  const look = useCallback(() => void storageUse(plan).then(setUse), [plan]);
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
  async function remove() {
    await removeStored();
    toast('The videos are off this phone.');
    look();
  }

  const complete = use !== undefined && use.stored >= use.videos;
  return (
    <section className={styles.panel} aria-labelledby="downloads-title">
      <h2 id="downloads-title">Offline</h2>
      <p className={styles.quiet}>
        {use
          ? `${use.stored} of ${use.videos} videos are on this phone. The app uses ${megabytes(use.bytes)}.`
          : 'Looking at the storage of this phone.'}
      </p>
      {failure !== undefined && <Failure error={failure} />}
      {progress && (
        <>
          <progress
            className={styles.progress}
            value={progress.done}
            max={progress.all}
            aria-label="Videos stored"
          />
          <p className={styles.quiet} role="status">
            Video {Math.min(progress.done + 1, progress.all)} of {progress.all}
          </p>
        </>
      )}
      <div className={styles.acts}>
        {!complete && (
          <Button busy={progress !== undefined} onClick={download}>
            <CloudDownload size={20} aria-hidden="true" />
            Make available offline
          </Button>
        )}
        {use !== undefined && use.stored > 0 && (
          <Button look="secondary" onClick={remove}>
            <Trash2 size={20} aria-hidden="true" />
            Remove videos
          </Button>
        )}
      </div>
    </section>
  );
}

const megabytes = (bytes: number) =>
  `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
