import { call } from './http';

/** What a learner reads and sends; one place for the academy's shapes. */
export type LessonKind = 'VIDEO' | 'READING' | 'PRACTICE' | 'WORKSHEET' | 'QUIZ';
export type AccessState = 'PENDING' | 'ACTIVE' | 'GRACE' | 'PAUSED' | 'ENDED' | 'REVOKED';

export interface Access {
  state: AccessState;
  reason?: string;
  until?: string;
}

export interface CertificateCard {
  certificate: string;
  number: string;
  name: string;
  at: string;
  state: 'VALID' | 'REVOKED';
  pdf?: string;
}

export interface MyCourse {
  course: string;
  title: string;
  subtitle: string;
  category: string;
  access: Access;
  lessons: number;
  done: number;
  minutes: number;
  next?: { lesson: string; title: string; kind: LessonKind; minutes: number };
  lastAt?: string;
  certificate?: CertificateCard;
}

export interface OutlineLesson {
  lesson: string;
  title: string;
  summary: string;
  kind: LessonKind;
  minutes: number;
  required: boolean;
  free: boolean;
  lockedUntil?: string;
  done: boolean;
  seconds: number;
  length: number;
  at?: string;
  /** The best score of a quiz, in per cent. */
  score?: number;
}

export interface OutlineModule {
  module: string;
  title: string;
  summary: string;
  lessons: OutlineLesson[];
}

export interface Outline {
  course: string;
  version: number;
  title: string;
  subtitle: string;
  category: string;
  hours: number;
  passMark: number;
  access: Access;
  modules: OutlineModule[];
  certificate?: CertificateCard;
}

export type Block =
  | { type: 'HEADING'; text: string }
  | { type: 'TEXT'; text: string }
  | { type: 'LIST'; ordered: boolean; items: string[] }
  | { type: 'NOTE'; tone: 'TIP' | 'CAUTION' | 'STOP'; title: string; text: string }
  | { type: 'QUOTE'; text: string; by: string }
  | { type: 'EXERCISE'; exercise: string; dose: string; note?: string };

export interface Chapter {
  at: number;
  title: string;
}

export interface LessonFilm {
  hls: string;
  mp4: string;
  mp4Bytes: number;
  poster: string;
  seconds: number;
  until: string;
  captions: string;
  chapters: Chapter[];
  transcript: string;
}

export interface Worksheet {
  title: string;
  intro: string;
  pdf: string;
  sections: WorksheetSection[];
}

export type WorksheetSection =
  | { heading: string; kind: 'LINES'; text?: string; lines: number }
  | { heading: string; kind: 'CHECKS'; items: string[] }
  | { heading: string; kind: 'TABLE'; columns: string[]; rows: string[] }
  | { heading: string; kind: 'TEXT'; text: string };

export interface Question {
  question: string;
  text: string;
  many: boolean;
  choices: { text: string }[];
}

export interface Attempt {
  attempt: string;
  at: string;
  answered: number;
  of: number;
  score?: number;
  passed?: boolean;
}

export interface Note {
  note: string;
  course: string;
  lesson: string;
  seconds: number;
  text: string;
  at: string;
}

export interface Bookmark {
  bookmark: string;
  course: string;
  lesson: string;
  seconds: number;
  at: string;
}

export interface Lesson {
  course: string;
  version: number;
  lesson: string;
  title: string;
  summary: string;
  kind: LessonKind;
  minutes: number;
  required: boolean;
  blocks: Block[];
  film?: LessonFilm;
  worksheet?: Worksheet;
  quiz?: { final: boolean; passMark: number; questions: Question[] };
  notes: Note[];
  bookmarks: Bookmark[];
  attempts: Attempt[];
}

export interface ProgressEntry {
  course: string;
  lesson: string;
  seconds: number;
  length: number;
  done: boolean;
  at: string;
}

export interface AnswerGiven {
  attempt: string;
  question: string;
  choices: number[];
}

export interface AnswerJudged {
  right: boolean;
  explanation: string;
  rightChoices: number[];
  answered: number;
  of: number;
  score?: number;
  passed?: boolean;
}

const of = (course: string, rest = '') => `/api/learn/courses/${encodeURIComponent(course)}${rest}`;

export const learning = {
  courses: () => call<{ courses: MyCourse[] }>('GET', '/api/learn/courses'),
  outline: (course: string) => call<Outline>('GET', of(course)),
  lesson: (course: string, lesson: string) =>
    call<Lesson>('GET', of(course, `/lessons/${encodeURIComponent(lesson)}`)),
  saveProgress: (entries: ProgressEntry[]) =>
    call<unknown>('PUT', '/api/learn/progress', { body: { entries } }),
  notes: (course: string) => call<{ notes: Note[] }>('GET', of(course, '/notes')),
  saveNote: ({ note, ...body }: Note) => call<unknown>('PUT', `/api/learn/notes/${note}`, { body }),
  dropNote: (note: string) => call<unknown>('DELETE', `/api/learn/notes/${note}`),
  saveBookmark: ({ bookmark, ...body }: Bookmark) =>
    call<unknown>('PUT', `/api/learn/bookmarks/${bookmark}`, { body }),
  dropBookmark: (bookmark: string) => call<unknown>('DELETE', `/api/learn/bookmarks/${bookmark}`),
  answer: (course: string, lesson: string, body: AnswerGiven) =>
    call<AnswerJudged>('POST', of(course, `/lessons/${encodeURIComponent(lesson)}/answers`), {
      body,
    }),
  certify: (course: string, name: string) =>
    call<CertificateCard>('POST', of(course, '/certificate'), { body: { name } }),
};
