import type { components } from './generated';
import { type Body, del, get, post, put } from './operation';

/** What editors of courses send and read, by its short names; the shapes themselves are generated. */
type Schemas = components['schemas'];

/** A name that addresses are made of. */
export type Slug = string;
export type CourseState = Schemas['DraftState'];
export type Category = Schemas['CourseCategory'];
export type LessonKind = Schemas['LessonKind'];
export type Block = Schemas['Block'];
export type BlockType = Schemas['BlockType'];
export type Tone = Schemas['BlockTone'];
export type Chapter = Schemas['FilmMark'];
export type LessonFilm = Schemas['Film'];
export type Section = Schemas['WorksheetSection'];
export type SectionKind = Schemas['WorksheetKind'];
export type Worksheet = Schemas['Worksheet'];
export type Choice = Schemas['QuizChoice'];
export type Question = Schemas['QuizQuestion'];
export type Quiz = Schemas['Quiz'];
/** A lesson without its name. */
export type Lesson = Omit<Schemas['Lesson'], 'lesson'>;
export type CourseModule = Schemas['CourseModule'];
export type Instructor = Schemas['CourseInstructor'];
export type Testimonial = Schemas['CourseTestimonial'];
export type Answered = Schemas['CourseAnswered'];
/** All of a course but its name and its lessons' contents. */
export type CourseHead = Omit<Schemas['Course'], 'course'>;
export type CourseLine = Schemas['CourseListLine'];
export type Act = Schemas['HappeningAct'];
/** Something that somebody did with a course; the newest comes last. */
export type Happening = Schemas['Happening'];
/** A lesson, and the version to write on. */
export type Sheet = Schemas['CourseFileSheet'];
export type CourseFile = Schemas['CourseFile'];
export type Saved = Schemas['Saved'];

/** Lessons that a document could become; none of them is kept yet. */
export type Proposal = Schemas['Proposal'];

export const list = () => get('/api/studio/courses');
export const read = (course: Slug) => get('/api/studio/courses/{course}', { path: { course } });
export const saveHead = (course: Slug, ifVersion: number, head: CourseHead) =>
  put('/api/studio/courses/{course}', { path: { course }, body: { ifVersion, ...head } });
export const saveLesson = (course: Slug, lesson: Slug, ifVersion: number, body: Lesson) =>
  put('/api/studio/courses/{course}/lessons/{lesson}', {
    path: { course, lesson },
    body: { ifVersion, ...body },
  });
export const dropLesson = (course: Slug, lesson: Slug) =>
  del('/api/studio/courses/{course}/lessons/{lesson}', { path: { course, lesson } });

export const askReview = (
  course: Slug,
  body: Body<'post', '/api/studio/courses/{course}/review'>,
) => post('/api/studio/courses/{course}/review', { path: { course }, body });
export const approve = (course: Slug, ifVersion: number) =>
  post('/api/studio/courses/{course}/approve', { path: { course }, body: { ifVersion } });
export const giveBack = (course: Slug, ifVersion: number, reason: string) =>
  post('/api/studio/courses/{course}/return', { path: { course }, body: { ifVersion, reason } });
export const publish = (course: Slug, ifVersion: number, at?: string) =>
  post('/api/studio/courses/{course}/publish', {
    path: { course },
    body: { ifVersion, ...(at ? { at } : {}) },
  });
export const unschedule = (course: Slug) =>
  post('/api/studio/courses/{course}/unschedule', { path: { course } });
export const archive = (course: Slug, reason: string) =>
  post('/api/studio/courses/{course}/archive', { path: { course }, body: { reason } });

export const version = (course: Slug, number: number) =>
  get('/api/studio/courses/{course}/versions/{version}', { path: { course, version: number } });
export const restore = (course: Slug, number: number, ifVersion: number) =>
  post('/api/studio/courses/{course}/restore', {
    path: { course },
    body: { version: number, ifVersion },
  });

export const beginImport = (body: Body<'post', '/api/studio/imports'>, signal: AbortSignal) =>
  post('/api/studio/imports', { body, signal });
export const readImport = (document: string, signal: AbortSignal) =>
  post('/api/studio/imports/{document}/read', { path: { document }, signal });
