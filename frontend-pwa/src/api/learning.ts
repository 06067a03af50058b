import type { components } from './generated';
import { type Body, del, get, post, put } from './operation';

/** What a learner reads and sends, by its short names; the shapes themselves are generated. */
type Schemas = components['schemas'];

export type LessonKind = Schemas['LessonKind'];
export type AccessState = Schemas['AccessState'];
export type MyCourse = Schemas['LearnerCoursesCard'];
export type Access = Pick<MyCourse, 'state' | 'until' | 'reason'>;
export type Outline = Schemas['CourseOutline'];
export type OutlineLesson = Schemas['CourseOutlineStep'];
export type Badge = Schemas['Badge'];
export type Lesson = Schemas['LessonPage'];
export type Taught = Schemas['Taught'];
export type Block = Schemas['Block'];
export type LessonFilm = Schemas['TaughtScreen'];
export type Chapter = Schemas['FilmMark'];
export type Worksheet = Schemas['TaughtPaper'];
export type Quiz = Schemas['TaughtQuestions'];
export type Question = Quiz['questions'][number];
export type Attempt = Schemas['QuizReview'];
export type AnswerGiven = Body<'post', '/api/learn/courses/{course}/lessons/{lesson}/answers'>;
export type AnswerJudged = Schemas['QuizAnswer'];
export type ProgressEntry = Schemas['Entry'];
export type ProgressAnswer = Schemas['ReportedProgress'];
export type CertificateCard = Schemas['CertificateCard'];

type SentNote = Body<'put', '/api/learn/notes/{note}'>;
type SentBookmark = Body<'put', '/api/learn/bookmarks/{bookmark}'>;
/** A note or a bookmark with the name that this device gave it. */
export type Note = SentNote & { note: string };
export type Bookmark = SentBookmark & { bookmark: string };

export const learning = {
  courses: () => get('/api/learn/courses'),
  outline: (course: string) => get('/api/learn/courses/{course}', { path: { course } }),
  lesson: (course: string, lesson: string) =>
    get('/api/learn/courses/{course}/lessons/{lesson}', { path: { course, lesson } }),
  saveProgress: (entries: ProgressEntry[]) => put('/api/learn/progress', { body: { entries } }),
  notes: (course: string) => get('/api/learn/courses/{course}/notes', { path: { course } }),
  saveNote: ({ note, ...body }: Note) => put('/api/learn/notes/{note}', { path: { note }, body }),
  dropNote: (note: string): Promise<void> => del('/api/learn/notes/{note}', { path: { note } }),
  saveBookmark: ({ bookmark, ...body }: Bookmark) =>
    put('/api/learn/bookmarks/{bookmark}', { path: { bookmark }, body }),
  dropBookmark: (bookmark: string): Promise<void> =>
    del('/api/learn/bookmarks/{bookmark}', { path: { bookmark } }),
  answer: (course: string, lesson: string, body: AnswerGiven) =>
    post('/api/learn/courses/{course}/lessons/{lesson}/answers', {
      path: { course, lesson },
      body,
    }),
  certify: (course: string, name: string) =>
    post('/api/learn/courses/{course}/certificate', { path: { course }, body: { name } }),
  certificates: () => get('/api/learn/certificates'),
};
