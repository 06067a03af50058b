import { isProblem } from '@/api/problem';
import type { Block, CourseHead, Lesson, Section, Slug } from '@/api/studio';
import { allLessons } from '../outline/outline';

/** Something that has to be there before a review, and where it is written. */
export interface Missing {
  text: string;
  /** The lesson, or nothing for the course itself. */
  lesson?: Slug;
  /** The field's `data-at`. */
  at: string;
}

const empty = (text: string | undefined) => !text?.trim();

/** All that is missing, in the order in which it is written. */
export function missingIn(
  head: CourseHead,
  lessonOf: (lesson: Slug) => Lesson | undefined,
): Missing[] {
  const lessons = allLessons(head.modules).flatMap((id) => {
    const lesson = lessonOf(id);
    return lesson ? [{ id, lesson }] : [];
  });
  return [
    ...aboutCourse(head),
    ...aboutOutline(head),
    ...lessons.flatMap(({ id, lesson }) => missingInLesson(id, lesson)),
    ...aboutAll(
      head,
      lessons.map(({ lesson }) => lesson),
    ),
  ];
}

function aboutCourse(head: CourseHead): Missing[] {
  const { instructor } = head;
  const texts: [string | undefined, string, string][] = [
    [head.title, 'title', 'The course has no title.'],
    [head.summary, 'summary', 'Nothing says in short what the course is.'],
    [head.outcomes[0], 'outcomes', 'Nothing says what one can do afterwards.'],
    [instructor?.name, 'instructor', 'Nobody is named who teaches it.'],
    [
      instructor?.name && !instructor.role ? '' : 'x',
      'instructor',
      'Who teaches it has no profession.',
    ],
  ];
  return [
    ...texts.flatMap(([text, at, words]) => (empty(text) ? [{ text: words, at }] : [])),
    ...head.questions.flatMap(({ question, answer }, index) =>
      empty(question) || empty(answer)
        ? [{ text: `Question ${index + 1} of the course page is not finished.`, at: 'asked' }]
        : [],
    ),
    ...head.testimonials.flatMap(({ quote, name }, index) =>
      empty(quote) || empty(name)
        ? [{ text: `Voice ${index + 1} of the course page is not finished.`, at: 'voices' }]
        : [],
    ),
  ];
}

function aboutOutline({ modules }: CourseHead): Missing[] {
  if (modules.length === 0) return [{ text: 'The course has no module.', at: 'outline' }];
  return modules.flatMap(({ module, title, lessons }) => [
    ...(empty(title) ? [{ text: 'A module has no title.', at: `module-${module}` }] : []),
    ...(lessons.length === 0
      ? [{ text: `“${title || module}” has no lesson.`, at: `module-${module}` }]
      : []),
  ]);
}

function aboutAll(head: CourseHead, lessons: Lesson[]): Missing[] {
  if (lessons.length === 0) return [];
  const finals = lessons.filter(({ kind, quiz }) => kind === 'QUIZ' && quiz?.exam).length;
  const found: Missing[] = [];
  if (head.certificate && finals === 0)
    found.push({ text: 'A certificate needs a final quiz.', at: 'certificate' });
  if (!lessons.some(({ required }) => required))
    found.push({ text: 'No lesson counts for completing the course.', at: 'outline' });
  if (finals > 1) found.push({ text: 'There is more than one final quiz.', at: 'outline' });
  return found;
}

/** What one lesson still lacks. */
export function missingInLesson(id: Slug, lesson: Lesson): Missing[] {
  const name = lesson.title.trim() || 'A lesson';
  const texts: [boolean, string, string][] = [
    [empty(lesson.title), 'title', 'A lesson has no title.'],
    [empty(lesson.summary), 'summary', `${name}: no line says what it is about.`],
    [lesson.minutes < 1, 'minutes', `${name}: how long does it take?`],
    [
      lesson.free && lesson.afterDays > 0,
      'afterDays',
      `${name}: what is free to try opens at once.`,
    ],
    ...byKind(lesson, name),
  ];
  return [
    ...texts.flatMap(([lacks, at, text]) => (lacks ? [{ text, lesson: id, at }] : [])),
    ...lesson.blocks.flatMap((block, index) =>
      isUnfinished(block)
        ? [
            {
              text: `${name}: block ${index + 1} is not finished.`,
              lesson: id,
              at: `block-${index}`,
            },
          ]
        : [],
    ),
    ...questionsOf(lesson, id, name),
  ];
}

function byKind({ kind, blocks, film, worksheet, quiz }: Lesson, name: string) {
  const has = (type: Block['type']) => blocks.some((block) => block.type === type);
  const rules: Record<Lesson['kind'], [boolean, string, string][]> = {
    READING: [[!has('TEXT'), 'blocks', `${name}: there is no text to read.`]],
    VIDEO: [
      [!film?.media, 'film', `${name}: the film is missing.`],
      [Boolean(film?.media) && empty(film?.captions), 'captions', `${name}: captions are missing.`],
    ],
    PRACTICE: [[!has('EXERCISE'), 'blocks', `${name}: there is no exercise to practise.`]],
    WORKSHEET: [
      [empty(worksheet?.title), 'worksheet', `${name}: the worksheet has no title.`],
      [!worksheet?.sections.length, 'worksheet', `${name}: the worksheet has no section.`],
      ...(worksheet?.sections ?? []).map((section, index): [boolean, string, string] => [
        isOpen(section),
        'worksheet',
        `${name}: section ${index + 1} of the worksheet is not finished.`,
      ]),
    ],
    QUIZ: [[!quiz?.questions.length, 'quiz', `${name}: there is no question.`]],
  };
  return rules[kind];
}

function isOpen({ heading, kind, text, items, columns, rows }: Section): boolean {
  if (empty(heading)) return true;
  if (kind === 'TEXT') return empty(text);
  if (kind === 'CHECKS') return !items?.length;
  return kind === 'TABLE' && !(columns?.length && rows?.length);
}

function isUnfinished({ type, text, items, exercise, dose, title }: Block): boolean {
  if (type === 'LIST') return !items?.length;
  if (type === 'EXERCISE') return !exercise || empty(dose);
  if (type === 'NOTE') return empty(text) || empty(title);
  return empty(text);
}

function questionsOf({ kind, quiz }: Lesson, lesson: Slug, name: string): Missing[] {
  if (kind !== 'QUIZ') return [];
  return (quiz?.questions ?? []).flatMap(({ text, many, choices, explanation }, index) => {
    const right = choices.filter((choice) => choice.right).length;
    const rules: [boolean, string][] = [
      [empty(text), 'has no words'],
      [choices.length < 2, 'needs two choices or more'],
      [choices.some((choice) => empty(choice.text)), 'has an empty choice'],
      [choices.length >= 2 && right === 0, 'has no right answer'],
      [!many && right > 1, 'has several right answers but asks for one'],
      [empty(explanation), 'has no explanation'],
    ];
    const at = `question-${index}`;
    return rules.flatMap(([lacks, words]) =>
      lacks ? [{ text: `${name}: question ${index + 1} ${words}.`, lesson, at }] : [],
    );
  });
}

const PLACES: [RegExp, (place: string) => string][] = [
  [/^blocks\[(\d+)]/, (place) => `block-${place}`],
  [/^quiz\.questions\[(\d+)]/, (place) => `question-${place}`],
  [/^film\.(captions|media)/, (field) => (field === 'media' ? 'film' : field)],
  [/^(modules)/, () => 'outline'],
  [/^questions()/, () => 'asked'],
  [/^testimonials()/, () => 'voices'],
  [/^(\w+)/, (field) => field],
];

/** What the server found missing, at the same places; nothing where it refused for another reason. */
export function missingFrom(error: unknown): Missing[] {
  if (!isProblem(error)) return [];
  return Object.entries(error.fields).map(([field, message]) => {
    const [, lesson, within] = /^lessons\.([^.]+)\.(.*)$/.exec(field) ?? [];
    const path = within ?? field;
    const place = PLACES.find(([shape]) => shape.test(path));
    const at = place ? place[1](place[0].exec(path)?.[1] ?? '') : path;
    const text = `${lesson ? `${lesson}: ` : ''}${path} ${message}`;
    return { text, at, ...(lesson ? { lesson } : {}) };
  });
}
