import { Award, Clock } from 'lucide-react';
import { useId } from 'react';
import type { Lesson } from '@/api/studio';
import { Film } from '@/catalogue/film';
import { Blocks } from '@/course/blocks/blocks';
import { chapterText } from '../film/timed-lines';
import { kindOf } from '../words';
import styles from './preview.module.css';
import { QuizView } from './quiz-view';
import { isReadable } from './readable';
import { WorksheetView } from './worksheet-view';

interface Props {
  lesson: Lesson;
  course: string;
  module: string;
}

/** The lesson as a learner has it on the phone, while it is being written. */
export function LessonPreview({ lesson, course, module }: Props) {
  const id = useId();
  const kind = kindOf(lesson.kind);
  return (
    <section className={styles.wrap} aria-labelledby={id}>
      <h2 id={id} className={styles.caption}>
        As a learner sees it
      </h2>
      <div className={styles.phone}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who scrolls by keys must reach what scrolls */}
        <section className={styles.screen} tabIndex={0} aria-label="The phone’s screen">
          <p className={styles.where}>
            {course} · {module}
          </p>
          <p className={styles.title}>{lesson.title || 'Untitled'}</p>
          <p className={styles.facts}>
            {kind?.icon}
            {kind?.label}
            <Clock size={15} aria-hidden="true" />
            {lesson.minutes} min
            {lesson.free && <span className={styles.free}>Free</span>}
            {lesson.required && lesson.quiz?.exam && (
              <>
                <Award size={15} aria-hidden="true" /> Final
              </>
            )}
          </p>
          {lesson.kind === 'VIDEO' && lesson.film?.media && (
            <Film
              film={{ exercise: lesson.film.media, media: lesson.film.media }}
              title={lesson.title}
            />
          )}
          {lesson.summary && <p className={styles.summary}>{lesson.summary}</p>}
          {lesson.kind === 'VIDEO' && (lesson.film?.chapters?.length ?? 0) > 0 && (
            <ul className={styles.chapters}>
              {chapterText(lesson.film?.chapters ?? [])
                .split('\n')
                .map((line) => (
                  <li key={line}>{line}</li>
                ))}
            </ul>
          )}
          <Blocks blocks={lesson.blocks.filter(isReadable)} />
          {lesson.kind === 'WORKSHEET' && lesson.worksheet && (
            <WorksheetView worksheet={lesson.worksheet} />
          )}
          {lesson.kind === 'QUIZ' && lesson.quiz && <QuizView quiz={lesson.quiz} />}
        </section>
      </div>
    </section>
  );
}
