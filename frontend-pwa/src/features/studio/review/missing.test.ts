import { describe, expect, test } from 'vitest';
import { Problem } from '@/api/problem';
import type { CourseHead, Lesson } from '@/api/studio';
import { missingFrom, missingIn, missingInLesson } from './missing';

const lesson = (part: Partial<Lesson>): Lesson => ({
  title: 'Breathe',
  summary: 'How to.',
  kind: 'READING',
  minutes: 5,
  free: false,
  required: true,
  afterDays: 0,
  blocks: [{ type: 'TEXT', text: 'In and out.' }],
  ...part,
});
const final = lesson({
  kind: 'QUIZ',
  blocks: [],
  quiz: {
    exam: true,
    questions: [
      {
        question: 'one',
        text: 'Which?',
        many: false,
        explanation: 'Since.',
        choices: [
          { text: 'This', right: true },
          { text: 'That', right: false },
        ],
      },
    ],
  },
});
const head: CourseHead = {
  title: 'Birth',
  subtitle: 'Calm',
  summary: 'What it is',
  category: 'BIRTH',
  level: 'EVERYONE',
  locale: 'en',
  outcomes: ['Know'],
  forYou: ['You'],
  notForYou: ['Them'],
  instructor: { name: 'Bonnie', role: 'Chiropractor', bio: '' },
  testimonials: [],
  questions: [],
  passMark: 80,
  certificate: { hours: 3 },
  modules: [{ module: 'one', title: 'One', summary: '', lessons: ['a', 'b'] }],
};
const look = (course: CourseHead, lessons: Record<string, Lesson>) =>
  missingIn(course, (id) => lessons[id]).map(({ text }) => text);
const texts = (part: Partial<Lesson>) => missingInLesson('a', lesson(part)).map(({ at }) => at);

test('a whole course lacks nothing', () => {
  expect(look(head, { a: lesson({}), b: final })).toEqual([]);
});

test('what is missing leads to its very field', () => {
  const { instructor: _, ...nobody } = head;
  const found = missingIn({ ...nobody, summary: ' ' }, (id) =>
    id === 'a' ? lesson({ summary: '' }) : final,
  );
  expect(found.map(({ lesson: where, at }) => [where, at])).toEqual([
    [undefined, 'summary'],
    [undefined, 'instructor'],
    ['a', 'summary'],
  ]);
});

test('an empty course says so at its outline', () => {
  expect(look({ ...head, modules: [] }, {})).toEqual(['The course has no module.']);
  const bare = { ...head, modules: [{ module: 'one', title: 'One', summary: '', lessons: [] }] };
  expect(look(bare, {})).toEqual(['“One” has no lesson.']);
});

test('a certificate wants one final quiz, not two', () => {
  expect(look(head, { a: lesson({}), b: lesson({}) })).toEqual([
    'A certificate needs a final quiz.',
  ]);
  expect(look(head, { a: final, b: final })).toEqual(['There is more than one final quiz.']);
});

describe('each kind has what it is for', () => {
  test.each([
    [{ blocks: [] }, ['blocks']],
    [{ kind: 'VIDEO' as const }, ['film']],
    [{ kind: 'VIDEO' as const, film: { media: 'm' } }, ['captions']],
    [{ kind: 'PRACTICE' as const }, ['blocks']],
    [
      { kind: 'WORKSHEET' as const, worksheet: { title: '', sections: [] } },
      ['worksheet', 'worksheet'],
    ],
    [{ minutes: 0 }, ['minutes']],
    [{ free: true, afterDays: 7 }, ['afterDays']],
    [{ blocks: [{ type: 'HEADING' as const, text: 'Only a heading' }] }, ['blocks']],
    [{ kind: 'QUIZ' as const }, ['quiz']],
  ])('%o lacks %s', (part, expected) => expect(texts(part)).toEqual(expected));

  test.each([
    { type: 'HEADING' as const, text: ' ' },
    { type: 'LIST' as const, items: [] },
    { type: 'EXERCISE' as const, dose: '2 rounds' },
    { type: 'EXERCISE' as const, exercise: 'cat-cow' },
    { type: 'NOTE' as const, tone: 'TIP' as const, text: 'Only words' },
    { type: 'NOTE' as const, tone: 'TIP' as const },
  ])('an unfinished block is found: %o', (block) => {
    expect(texts({ blocks: [{ type: 'TEXT', text: 'Fine' }, block] })).toEqual(['block-1']);
  });
});

test('a question that cannot be answered is told by its number', () => {
  const choices = [
    { text: 'This', right: true },
    { text: '', right: true },
  ];
  const quiz = {
    exam: false,
    questions: [{ question: 'q', text: 'Which?', many: false, choices, explanation: '' }],
  };
  expect(missingInLesson('a', lesson({ kind: 'QUIZ', quiz })).map(({ text }) => text)).toEqual([
    'Breathe: question 1 has an empty choice.',
    'Breathe: question 1 has several right answers but asks for one.',
    'Breathe: question 1 has no explanation.',
  ]);
});

test.each([
  ['lessons.welcome.blocks[2].text', 'welcome', 'block-2'],
  ['lessons.welcome.film.media', 'welcome', 'film'],
  ['lessons.welcome.film.captions', 'welcome', 'captions'],
  ['lessons.check.quiz.questions[0].choices', 'check', 'question-0'],
  ['lessons.check.worksheet.sections[1].heading', 'check', 'worksheet'],
  ['modules[3].lessons', undefined, 'outline'],
  ['certificate.hours', undefined, 'certificate'],
  ['questions[0].answer', undefined, 'asked'],
])('what the server misses at %s leads there too', (field, lesson, at) => {
  const problem = new Problem(422, { errors: [{ field, message: 'is empty' }] });
  expect(missingFrom(problem)).toMatchObject([lesson ? { lesson, at } : { at }]);
});

test('another refusal is no list of what is missing', () => {
  expect(missingFrom(new Problem(409, { title: 'Changed' }))).toEqual([]);
  expect(missingFrom(new Error('broken'))).toEqual([]);
});
