import type { Lesson, Slug } from '@/api/studio';
import { TextArea, TextField } from '@/ui/controls/field';
import { BlockList } from '../blocks/block-list';
import { FilmPart } from '../film/film-part';
import { QuizPart } from '../quiz/quiz-part';
import type { Missing } from '../review/missing';
import { WorksheetPart } from '../worksheet/worksheet-part';
import styles from './lesson.module.css';
import { LessonFacts } from './lesson-facts';

interface Props {
  id: Slug;
  lesson: Lesson;
  locked: boolean;
  missing: readonly Missing[];
  onLesson: (change: (lesson: Lesson) => Lesson) => void;
}

/** One lesson: what it is called, what is in it, and what its kind needs besides. */
export function LessonEditor({ lesson, locked, missing, onLesson }: Props) {
  const put = (part: Partial<Lesson>) => onLesson((before) => ({ ...before, ...part }));
  const lacks = (at: string) => missing.find((one) => one.at === at)?.text;
  return (
    <fieldset className={styles.lesson} disabled={locked}>
      <legend className="visually-hidden">Lesson {lesson.title}</legend>
      <div className={styles.card}>
        <TextField
          name="title"
          label="Title"
          maxLength={120}
          data-at="title"
          value={lesson.title}
          onChange={(event) => put({ title: event.target.value })}
        />
        <TextArea
          name="summary"
          label="In one line"
          hint="Stands below the title, in the outline of the course page too."
          maxLength={160}
          rows={2}
          data-at="summary"
          value={lesson.summary}
          onChange={(event) => put({ summary: event.target.value })}
        />
        <LessonFacts lesson={lesson} onLesson={onLesson} />
      </div>
      {lesson.kind === 'VIDEO' && (
        <FilmPart
          title={lesson.title}
          film={lesson.film}
          lacks={lacks('film') ?? lacks('captions')}
          onFilm={(change) =>
            onLesson(({ film, ...rest }) => {
              const next = change(film);
              return next ? { ...rest, film: next } : rest;
            })
          }
        />
      )}
      <section aria-labelledby="contents-title" className={styles.part} data-at="blocks">
        <h2 id="contents-title">{CONTENTS[lesson.kind]}</h2>
        <BlockList
          blocks={lesson.blocks}
          onBlocks={(change) =>
            onLesson((before) => ({ ...before, blocks: change(before.blocks) }))
          }
        />
      </section>
      {lesson.kind === 'WORKSHEET' && (
        <WorksheetPart
          worksheet={lesson.worksheet ?? { title: lesson.title, sections: [] }}
          onWorksheet={(change) =>
            onLesson((before) => ({
              ...before,
              worksheet: change(before.worksheet ?? { title: before.title, sections: [] }),
            }))
          }
        />
      )}
      {lesson.kind === 'QUIZ' && (
        <QuizPart
          quiz={lesson.quiz ?? { exam: false, questions: [] }}
          onQuiz={(change) =>
            onLesson((before) => ({
              ...before,
              quiz: change(before.quiz ?? { exam: false, questions: [] }),
            }))
          }
        />
      )}
    </fieldset>
  );
}

const CONTENTS: Record<Lesson['kind'], string> = {
  READING: 'What one reads',
  VIDEO: 'Below the film',
  PRACTICE: 'The practice',
  WORKSHEET: 'How to use the worksheet',
  QUIZ: 'Before the questions',
};
