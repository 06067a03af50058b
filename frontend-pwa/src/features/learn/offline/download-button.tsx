import { CloudDownload, Trash2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Lesson } from '@/api/learning';
import { removeFilm, storeFilm } from '@/course/kept/films';
import { useDevice } from '@/course/kept/use-kept';
import { bytesWords } from '@/course/words';
import { Button } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { toast } from '@/ui/overlay/toast';
import styles from './offline.module.css';

/** Takes a lesson along, with its size said before; the same place takes it off again. */
export function DownloadButton({ lesson, courseTitle }: { lesson: Lesson; courseTitle: string }) {
  const films = useDevice()?.films;
  const [part, setPart] = useState<number>();
  const [failure, setFailure] = useState<unknown>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const { course, lesson: id, film } = lesson;
  const kept = films?.find((one) => one.course === course && one.lesson === id);
  if (!film || !('caches' in globalThis)) return null;
  async function take() {
    const control = new AbortController();
    stop.current = control;
    setFailure(undefined);
    setPart(0);
    try {
      await storeFilm(lesson, courseTitle, setPart, control.signal);
      if (!control.signal.aborted) toast('This lesson plays without internet now.');
    } catch (error) {
      setFailure(error);
    } finally {
      setPart(undefined);
    }
  }
  async function remove() {
    await removeFilm(course, id);
    toast('The film is off this device.');
  }
  if (part !== undefined)
    return (
      <div className={styles.taking}>
        <progress value={part} max={1} aria-label="Download" />
        <span className={styles.quiet} role="status">
          {Math.round(part * 100)} % of {bytesWords(film.mp4Bytes)}
        </span>
        <Button look="quiet" size="small" onClick={() => stop.current?.abort()}>
          <X size={18} aria-hidden="true" />
          Cancel
        </Button>
      </div>
    );
  return (
    <div className={styles.take}>
      {failure !== undefined && <Failure error={failure} />}
      {kept ? (
        <Button look="quiet" onClick={remove}>
          <Trash2 size={20} aria-hidden="true" />
          Remove from this device ({bytesWords(kept.bytes)})
        </Button>
      ) : (
        <Button look="quiet" onClick={take}>
          <CloudDownload size={20} aria-hidden="true" />
          Download ({bytesWords(film.mp4Bytes)})
        </Button>
      )}
    </div>
  );
}
