import { call } from './http';

/** What the academy's editors send and read, in one place until the contract has it. */
export type Slug = string;
export type CourseState = 'DRAFT' | 'REVIEW' | 'APPROVED' | 'SCHEDULED' | 'PUBLISHED' | 'ARCHIVED';
export type Category = 'CONCEPTION' | 'PREGNANCY' | 'BIRTH' | 'POSTPARTUM' | 'PROFESSIONAL';
export type Level = 'EVERYONE' | 'PRACTITIONERS';
export type LessonKind = 'VIDEO' | 'READING' | 'PRACTICE' | 'WORKSHEET' | 'QUIZ';
export type BlockType = 'HEADING' | 'TEXT' | 'LIST' | 'NOTE' | 'QUOTE' | 'EXERCISE';
export type Tone = 'TIP' | 'CAUTION' | 'STOP';

export interface Block {
  type: BlockType;
  text?: string;
  ordered?: boolean;
  items?: string[];
  tone?: Tone;
  title?: string;
  by?: string;
  exercise?: string;
  dose?: string;
  note?: string;
}

export interface Chapter {
  at: number;
  title: string;
}

export interface LessonFilm {
  media: string;
  captions?: string;
  chapters?: Chapter[];
  transcript?: string;
}

export type SectionKind = 'LINES' | 'CHECKS' | 'TABLE' | 'TEXT';

export interface Section {
  heading: string;
  kind: SectionKind;
  text?: string;
  lines?: number;
  items?: string[];
  columns?: string[];
  rows?: string[];
}

export interface Worksheet {
  title: string;
  intro?: string;
  sections: Section[];
}

export interface Choice {
  text: string;
  right: boolean;
}

export interface Question {
  question: Slug;
  text: string;
  many: boolean;
  choices: Choice[];
  explanation: string;
}

export interface Quiz {
  final: boolean;
  questions: Question[];
}

/** A lesson without its place and its version. */
export interface Lesson {
  title: string;
  summary: string;
  kind: LessonKind;
  minutes: number;
  free: boolean;
  required: boolean;
  afterDays: number;
  blocks: Block[];
  film?: LessonFilm;
  worksheet?: Worksheet;
  quiz?: Quiz;
}

export interface CourseModule {
  module: Slug;
  title: string;
  summary: string;
  lessons: Slug[];
}

export interface Instructor {
  name: string;
  role: string;
  bio: string;
  licence?: string;
}

export interface Testimonial {
  quote: string;
  name: string;
  about: string;
}

export interface Answered {
  question: string;
  answer: string;
}

/** All of a course but its name and its lessons' contents. */
export interface CourseHead {
  title: string;
  subtitle: string;
  summary: string;
  category: Category;
  level: Level;
  locale: string;
  outcomes: string[];
  forYou: string[];
  notForYou: string[];
  instructor?: Instructor;
  testimonials: Testimonial[];
  questions: Answered[];
  passMark: number;
  certificate?: { hours: number };
  modules: CourseModule[];
}

export interface CourseLine {
  course: Slug;
  title: string;
  category: Category;
  state: CourseState;
  /** The version learners have; 0 for none. */
  published: number;
  lessons: number;
  due?: string;
  changedAt?: string;
}

export type Act =
  | 'BEGUN'
  | 'ASKED_FOR_REVIEW'
  | 'APPROVED'
  | 'RETURNED'
  | 'SCHEDULED'
  | 'UNSCHEDULED'
  | 'PUBLISHED'
  | 'ARCHIVED'
  | 'RESTORED';

/** Something that somebody did with a course; the newest comes last. */
export interface Happening {
  at: string;
  by: string;
  act: Act;
  version?: number;
  note?: string;
}

/** A lesson, and the version to write on. */
export interface Sheet {
  version: number;
  lesson: Lesson & { lesson: Slug };
}

export interface CourseFile {
  course: CourseHead & { course: Slug };
  /** Of the course's own row, to write on. */
  version: number;
  state: CourseState;
  published: number;
  /** The version that is under review, approved or scheduled. */
  passage?: number;
  /** Whether it was you who asked for its review. */
  yours: boolean;
  due?: string;
  history: Happening[];
  lessons: Sheet[];
}

export interface CourseVersion {
  version: number;
  at: string;
  course: CourseHead & { course: Slug };
  lessons: (Lesson & { lesson: Slug })[];
}

export interface Saved {
  version: number;
  /** Of the course itself, which a first change turns into a draft. */
  courseVersion: number;
  state: CourseState;
}

/** Where a course stands on its way to its learners. */
export interface Stage {
  version: number;
  state: CourseState;
  published: number;
  due?: string;
}

export interface ImportTicket {
  url: string;
}

export interface Proposal {
  title: string;
  summary: string;
  minutes: number;
  blocks: Block[];
  /** The first page it was read from. */
  page: number;
}

const at = (course: Slug, more = '') => `/api/studio/courses/${encodeURIComponent(course)}${more}`;
const act = (course: Slug, verb: string, body: object = {}) =>
  call<Stage>('POST', at(course, `/${verb}`), { body });

export const list = () => call<{ courses: CourseLine[] }>('GET', '/api/studio/courses');
export const read = (course: Slug) => call<CourseFile>('GET', at(course));
export const saveHead = (course: Slug, ifVersion: number, head: CourseHead) =>
  call<Saved>('PUT', at(course), { body: { ifVersion, ...head } });
export const saveLesson = (course: Slug, lesson: Slug, ifVersion: number, body: Lesson) =>
  call<Saved>('PUT', at(course, `/lessons/${encodeURIComponent(lesson)}`), {
    body: { ifVersion, ...body },
  });
export const dropLesson = (course: Slug, lesson: Slug) =>
  call<Saved>('DELETE', at(course, `/lessons/${encodeURIComponent(lesson)}`));

export const askReview = (course: Slug, ifVersion: number, note: string) =>
  act(course, 'review', { ifVersion, note });
export const approve = (course: Slug) => act(course, 'approve');
export const giveBack = (course: Slug, reason: string) => act(course, 'return', { reason });
export const publish = (course: Slug, moment?: string) =>
  act(course, 'publish', moment ? { at: moment } : {});
export const unschedule = (course: Slug) => act(course, 'unschedule');
export const archive = (course: Slug, reason: string) => act(course, 'archive', { reason });

export const version = (course: Slug, number: number) =>
  call<CourseVersion>('GET', at(course, `/versions/${number}`));
export const restore = (course: Slug, number: number, ifVersion: number) =>
  call<Saved>('POST', at(course, '/restore'), { body: { version: number, ifVersion } });

export const beginImport = (body: { import: string; filename: string; bytes: number }) =>
  call<ImportTicket>('POST', '/api/studio/imports', { body });
export const readImport = (key: string) =>
  call<{ lessons: Proposal[] }>('POST', `/api/studio/imports/${key}/read`, { body: {} });
