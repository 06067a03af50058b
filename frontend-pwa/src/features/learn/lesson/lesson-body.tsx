import { useState } from 'react';
import type { Lesson, LessonFilm, Note } from '@/api/learning';
import { Blocks } from '@/course/blocks/blocks';
import type { Device } from '@/course/kept/use-kept';
import type { Progress } from '@/course/progress';
import { NotesPanel } from '../notes/notes-panel';
import { QuizPart } from '../quiz/quiz';
import styles from './lesson.module.css';
import { VideoLesson } from './video-lesson';
import { WorksheetPart } from './worksheet';

interface Props {
  person: string;
  lesson: Lesson;
  device: Device;
  progress: Progress | undefined;
  begin: boolean;
  asked: number | undefined;
  next: { title: string; go: () => void } | undefined;
  onDone: () => Promise<void>;
  /** Asks again, and answers the film as it is now. */
  reload: () => Promise<LessonFilm | undefined>;
}

/** A lesson by its kind: watched, read, practised, printed or answered. */
export function LessonBody(props: Props) {
  const { person, lesson, device, progress, begin, asked, next, onDone, reload } = props;
  const { course, taught } = lesson;
  const where = { person, course, lesson: taught.lesson };
  if (taught.film)
    return (
      <VideoLesson
        lesson={lesson}
        film={taught.film}
        where={where}
        writings={device.writings}
        progress={progress}
        begin={begin}
        asked={asked}
        next={next}
        onAgain={reload}
      />
    );
  return (
    <>
      <Blocks blocks={taught.blocks} />
      {taught.worksheet && <WorksheetPart sheet={taught.worksheet} />}
      {taught.quiz && (
        <QuizPart
          lesson={lesson}
          quiz={taught.quiz}
          onDone={() => void onDone()}
          onResult={() => void reload()}
        />
      )}
      {!taught.quiz && <Written where={where} device={device} />}
    </>
  );
}

function Written({
  where,
  device,
}: {
  where: { person: string; course: string; lesson: string };
  device: Device;
}) {
  const [note, setNote] = useState<Note>();
  return (
    <section className={styles.written} aria-labelledby="notes-title">
      <h2 id="notes-title">Your notes</h2>
      <NotesPanel where={where} writings={device.writings} open={note} onOpen={setNote} />
    </section>
  );
}
