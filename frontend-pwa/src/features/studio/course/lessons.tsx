import { ArrowLeft, Eye, MousePointerClick } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Lesson, Slug } from '@/api/studio';
import { Button } from '@/ui/controls/button';
import { Empty } from '@/ui/display/states';
import { useMedia } from '@/ui/display/use-media';
import { Dialog } from '@/ui/overlay/dialog';
import type { Desk, DeskState } from '../draft/desk';
import { LessonEditor } from '../lesson/lesson-editor';
import { allLessons } from '../outline/outline';
import { Outline } from '../outline/outline-column';
import { LessonPreview } from '../preview/lesson-preview';
import type { Missing } from '../review/missing';
import styles from './course.module.css';

interface Props {
  course: Slug;
  desk: Desk;
  state: DeskState;
  lesson: Slug | undefined;
  locked: boolean;
  missing: readonly Missing[];
}

/** Outline, lesson and preview side by side; with less room one after the other. */
export function Lessons({ course, desk, state, lesson, locked, missing }: Props) {
  const beside = useMedia('(min-width: 60rem)');
  const roomy = useMedia('(min-width: 84rem)');
  const [looking, setLooking] = useState(false);
  const [, go] = useLocation();
  const { modules } = desk.head;
  const id = lesson ?? (beside ? allLessons(modules)[0] : undefined);
  const row = id === undefined ? undefined : state.rows.get(id);
  const shown = row?.mine as Lesson | undefined;
  const open = (next: Slug | undefined) => go(`/studio/${course}${next ? `/lesson/${next}` : ''}`);
  const outline = (
    <Outline
      course={course}
      desk={desk}
      state={state}
      chosen={id}
      locked={locked}
      missing={missing}
      onOpen={open}
    />
  );
  if (!beside && !lesson) return outline;
  const place = modules.find(({ lessons }) => id !== undefined && lessons.includes(id));
  const preview = shown && (
    <LessonPreview lesson={shown} course={desk.head.title} module={place?.title ?? ''} />
  );
  return (
    <div className={styles.columns}>
      {beside && (
        <aside className={styles.aside} aria-label="Outline">
          {outline}
        </aside>
      )}
      <div className={styles.middle}>
        {!beside && (
          <Link href={`/studio/${course}`} className={styles.back ?? ''}>
            <ArrowLeft size={18} aria-hidden="true" />
            All lessons
          </Link>
        )}
        {id !== undefined && shown ? (
          <>
            <LessonEditor
              key={id}
              id={id}
              lesson={shown}
              locked={locked}
              missing={missing.filter((one) => one.lesson === id)}
              onLesson={(change) => desk.changeLesson(id, change)}
            />
            {!roomy && (
              <Button look="secondary" onClick={() => setLooking(true)}>
                <Eye size={20} aria-hidden="true" />
                See it as a learner does
              </Button>
            )}
          </>
        ) : (
          <Empty title="No lesson is open" icon={<MousePointerClick size={30} />}>
            Choose a lesson at the left, or add one to a module.
          </Empty>
        )}
      </div>
      {roomy && (
        <aside className={styles.aside} aria-label="Preview">
          {preview}
        </aside>
      )}
      <Dialog open={looking} onClose={() => setLooking(false)} kind="sheet" title="Preview">
        {preview}
      </Dialog>
    </div>
  );
}
