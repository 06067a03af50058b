import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as studio from '@/api/studio';
import { momentOf } from '@/care/date-words';
import { Button } from '@/ui/controls/button';
import { Failure } from '@/ui/controls/form';
import { Failed, Loading } from '@/ui/display/states';
import { Dialog, DialogActs } from '@/ui/overlay/dialog';
import { toast } from '@/ui/overlay/toast';
import type { Desk } from '../draft/desk';
import { LessonPreview } from '../preview/lesson-preview';
import { isLocked } from '../words';
import styles from './flow.module.css';

interface Props {
  draft: studio.CourseFile;
  desk: Desk;
  version: number;
  onMoved: () => Promise<unknown>;
  onClose: () => void;
}

/** One published version, lesson by lesson, and the way back to it. */
export function VersionDialog({ draft, desk, version, onMoved, onClose }: Props) {
  const { course } = draft.course;
  const [chosen, setChosen] = useState<studio.Slug>();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const read = useQuery({
    queryKey: ['studio', course, 'version', version],
    queryFn: () => studio.version(course, version),
    staleTime: Number.POSITIVE_INFINITY,
  });
  async function restore() {
    setBusy(true);
    setFailure(undefined);
    try {
      await desk.flush();
      await studio.restore(course, version, desk.headVersion);
      await onMoved();
      toast(`The draft is as version ${version} was.`);
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  }
  const id = chosen ?? read.data?.lessons[0]?.lesson;
  const lesson = read.data?.lessons.find((one) => one.lesson === id);
  const home = read.data?.course.modules.find(
    ({ lessons }) => id !== undefined && lessons.includes(id),
  );
  return (
    <Dialog open onClose={onClose} kind="wide" title={`Version ${version}`}>
      {read.isError && <Failed error={read.error} retry={() => read.refetch()} />}
      {read.isPending && <Loading lines={6} />}
      {read.data && (
        <>
          <p className={styles.quiet}>Published {momentOf(read.data.at)}</p>
          <div className={styles.version}>
            <div className={styles.contents}>
              {read.data.course.modules.map((module) => (
                <section key={module.module}>
                  <h3>{module.title}</h3>
                  <ol>
                    {module.lessons.map((one) => (
                      <li key={one}>
                        <button
                          type="button"
                          aria-current={one === id}
                          onClick={() => setChosen(one)}
                        >
                          {read.data.lessons.find(({ lesson: known }) => known === one)?.title ??
                            one}
                        </button>
                      </li>
                    ))}
                  </ol>
                </section>
              ))}
            </div>
            {lesson && (
              <LessonPreview
                lesson={lesson}
                course={read.data.course.title}
                module={home?.title ?? ''}
              />
            )}
          </div>
          {failure !== undefined && <Failure error={failure} />}
          <DialogActs>
            <Button look="quiet" onClick={onClose}>
              Close
            </Button>
            {isLocked(draft.state) ? (
              <p className={styles.quiet}>What is on its way out cannot be replaced.</p>
            ) : (
              <Button busy={busy} onClick={restore}>
                Make it the draft again
              </Button>
            )}
          </DialogActs>
        </>
      )}
    </Dialog>
  );
}
