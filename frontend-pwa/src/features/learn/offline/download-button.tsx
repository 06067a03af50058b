import { CloudDownload, Trash2, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import type { Lesson } from '@/api/learning';
import { stopTaking, take, takingOf, watchTaking } from '@/course/kept/downloads';
import { removeFilm } from '@/course/kept/films';
import { useDevice } from '@/course/kept/use-kept';
import { bytesWords } from '@/course/words';
import { Button } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { toast } from '@/ui/overlay/toast';
import styles from './offline.module.css';

/** Takes a lesson along, with its size said before; the same place takes it off again. */
export function DownloadButton({ lesson }: { lesson: Lesson }) {
  const { course, taught } = lesson;
  const taking = useSyncExternalStore(watchTaking, () => takingOf(course, taught.lesson));
  const films = useDevice()?.films;
  const kept = films?.find((one) => one.course === course && one.lesson === taught.lesson);
  const { mp4, mp4Bytes = 0 } = taught.film ?? {};
  if (!('caches' in globalThis) || (!mp4 && !kept)) return null;
  async function remove() {
    await removeFilm(course, taught.lesson);
    toast('The film is off this device.');
  }
  if (taking && taking.failure === undefined)
    return (
      <div className={styles.taking}>
        <progress value={taking.part} max={1} aria-label="Download" />
        <span className={styles.quiet} role="status">
          {Math.round(taking.part * 100)} % of {bytesWords(mp4Bytes)}
        </span>
        <Button look="quiet" size="small" onClick={() => stopTaking(course, taught.lesson)}>
          <X size={18} aria-hidden="true" />
          Cancel
        </Button>
      </div>
    );
  return (
    <div className={styles.take}>
      {taking?.failure !== undefined && <Failure error={taking.failure} />}
      {kept ? (
        <Button look="quiet" onClick={remove}>
          <Trash2 size={20} aria-hidden="true" />
          Remove from this device ({bytesWords(kept.bytes)})
        </Button>
      ) : (
        <Button
          look="quiet"
          onClick={async () => {
            if (await take(lesson)) toast(`${taught.title} plays without internet now.`);
          }}
        >
          <CloudDownload size={20} aria-hidden="true" />
          Download ({bytesWords(mp4Bytes)})
        </Button>
      )}
    </div>
  );
}
