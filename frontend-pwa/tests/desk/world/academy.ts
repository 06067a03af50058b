import { readdirSync, readFileSync } from 'node:fs';
import type { Bill, Offer, Purchase } from '../../../src/api/buying';
import type {
  Access,
  AnswerGiven,
  Attempt,
  Block,
  Bookmark,
  CertificateCard,
  Lesson,
  LessonFilm,
  LessonKind,
  MyCourse,
  Note,
  Outline,
  OutlineLesson,
  ProgressEntry,
} from '../../../src/api/learning';
import type { Asked, Practice } from './practice';

const seed = new URL(
  '../../../../infrastructure/local-cloud/src/main/resources/academy/aligned/local/seed/courses/align-birth/',
  import.meta.url,
);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, seed), 'utf8'));

interface SeedQuestion {
  question: string;
  text: string;
  many: boolean;
  choices: { text: string; right: boolean }[];
  explanation: string;
}
interface SeedLesson {
  lesson: string;
  title: string;
  summary: string;
  kind: LessonKind;
  minutes: number;
  required: boolean;
  free: boolean;
  blocks: Block[];
  film?: { scenes: { exercise: string; seconds: number; title: string; say: string }[] };
  quiz?: { final: boolean; questions: SeedQuestion[] };
  worksheet?: { title: string };
}
interface SeedModule {
  module: string;
  title: string;
  summary: string;
  lessons: SeedLesson[];
}

const head = read('course.json');
const modules: SeedModule[] = readdirSync(seed)
  .filter((name) => /^\d/.test(name))
  .sort()
  .map(read);
const lessons = modules.flatMap((module) => module.lessons);
export const COURSE = 'align-birth';
const NOW = '2026-11-24T09:00:00Z';

const stamp = (at: number) =>
  `00:${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}.000`;

/** The film of a lesson as the seeder makes it: scenes are chapters and captions. */
function filmOf({ lesson, film }: SeedLesson): LessonFilm {
  let at = 0;
  const scenes = (film?.scenes ?? []).map((scene) => {
    const from = at;
    at += 8;
    return { ...scene, from };
  });
  const cues = scenes.map(({ from, say }) => `${stamp(from)} --> ${stamp(from + 8)}\n${say}`);
  return {
    media: '0193f11e-0000-7000-8000-000000000001',
    hls: `/media/tenants/platform0000/films/${lesson}/master.m3u8`,
    mp4: `/media/tenants/platform0000/films/${lesson}/film.mp4?Signature=s`,
    mp4Bytes: 14_600_000,
    poster: `/library/media/${film?.scenes[0]?.exercise}.jpg`,
    seconds: 40,
    expiresAt: '2026-11-24T09:15:00Z',
    captions: ['WEBVTT', ...cues].join('\n\n'),
    chapters: scenes.map(({ from, title }) => ({ at: from, title })),
    transcript: '',
  };
}

function taughtOf(seeded: SeedLesson): Lesson['taught'] {
  const { lesson, title, summary, kind, minutes, blocks, film, worksheet, quiz } = seeded;
  return {
    lesson,
    title,
    summary,
    kind,
    minutes,
    blocks,
    ...(film ? { film: filmOf(seeded) } : {}),
    ...(worksheet
      ? {
          worksheet: {
            title: worksheet.title,
            pdf: '/media/sheet.pdf',
            expiresAt: '2026-11-24T09:15:00Z',
          },
        }
      : {}),
    ...(quiz
      ? {
          quiz: {
            exam: quiz.final,
            passMark: head.passMark,
            questions: quiz.questions.map(({ question, text, many, choices }) => ({
              question,
              text,
              many,
              choices: choices.map(({ text }) => text),
            })),
          },
        }
      : {}),
  };
}

interface Learner {
  /** How many lessons are done, from the first. */
  done?: number;
  access?: Access;
  certificate?: CertificateCard;
  courses?: MyCourse[];
  purchases?: Purchase[];
  notes?: Note[];
  bookmarks?: Bookmark[];
  seconds?: number;
}

/** The academy as one learner meets it; remembers what she sends. */
export class Academy {
  progress: ProgressEntry[] = [];
  notes: Note[];
  bookmarks: Bookmark[];
  attempts: Attempt[] = [];
  answers: AnswerGiven[] = [];
  certificate: CertificateCard | undefined;
  down = false;
  private readonly learner: Learner;

  constructor(host: Pick<Practice, 'before'>, learner: Learner = {}) {
    this.learner = learner;
    this.notes = learner.notes ?? [];
    this.bookmarks = learner.bookmarks ?? [];
    this.certificate = learner.certificate;
    host.before.push((asked) => this.reply(asked));
  }

  myCourse(): MyCourse {
    const { done = 7, seconds = 0, access = { state: 'ACTIVE', reason: 'PAID' } } = this.learner;
    const next = lessons[done];
    const required = lessons.filter(({ required }) => required);
    const left = required.filter((lesson) => lessons.indexOf(lesson) >= done);
    return {
      course: COURSE,
      title: head.title,
      subtitle: head.subtitle,
      category: head.category,
      ...access,
      open: access.state === 'ACTIVE' || access.state === 'GRACE',
      done: required.length - left.length,
      of: required.length,
      percent: Math.floor(((required.length - left.length) * 100) / required.length),
      minutesLeft: left.reduce((sum, { minutes }) => sum + minutes, 0),
      seenAt: NOW,
      ...(next ? { next: { lesson: next.lesson, title: next.title, seconds } } : {}),
      ...(left.length === 0 ? { completedAt: NOW } : {}),
      ...(this.certificate ? { certificate: this.certificate.certificate } : {}),
    };
  }

  outline(): Outline {
    const { done = 7 } = this.learner;
    const card = this.myCourse();
    return {
      card,
      version: 1,
      summary: head.summary,
      since: '2026-11-01T09:00:00Z',
      passMark: head.passMark,
      certifies: true,
      complete: card.completedAt !== undefined,
      badges: done > 3 ? [{ badge: 'QUIZZES_AT_ONCE', at: NOW }] : [],
      modules: modules.map(({ lessons, ...module }) => ({
        ...module,
        lessons: lessons.map((lesson) => this.step(lesson)),
      })),
    };
  }

  private step(seeded: SeedLesson): OutlineLesson {
    const { done = 7, seconds = 0 } = this.learner;
    const nth = lessons.indexOf(seeded);
    const { lesson, title, summary, kind, minutes, required, free, quiz } = seeded;
    const begun = nth === done && seconds > 0;
    return {
      lesson,
      title,
      summary,
      kind,
      minutes,
      required,
      free,
      exam: quiz?.final ?? false,
      done: nth < done,
      seconds: begun ? seconds : 0,
      length: begun ? 40 : 0,
      ...(kind === 'QUIZ' && nth < done ? { score: 100 } : {}),
      ...(nth > 19 && done < 20 ? { lockedUntil: '2026-12-01T06:00:00Z' } : {}),
    };
  }

  lesson(id: string): Lesson | undefined {
    const found = lessons.find(({ lesson }) => lesson === id);
    if (!found) return undefined;
    const { seconds, length, done } = this.step(found);
    return {
      course: COURSE,
      courseTitle: head.title,
      version: 1,
      module: modules.find(({ lessons }) => lessons.includes(found))?.module ?? '',
      taught: taughtOf(found),
      mine: {
        seconds,
        length,
        done,
        notes: this.notes
          .filter(({ lesson }) => lesson === id)
          .map(({ course: _, ...note }) => ({ ...note, history: [] })),
        bookmarks: this.bookmarks
          .filter(({ lesson }) => lesson === id)
          .map(({ course: _, ...bookmark }) => bookmark),
        attempts: found.quiz ? this.attempts : [],
      },
    };
  }

  private bought(asked: string) {
    const ok = (body: unknown) => ({ status: 200, body });
    if (asked === 'GET /api/offers') return ok({ offers });
    if (asked === 'GET /api/me/purchases') return ok({ purchases: this.learner.purchases ?? [] });
    if (/^GET .+\/receipts$/.test(asked)) return ok({ bills });
    return undefined;
  }

  private reply({ method, path, body }: Asked) {
    const ok = (answer: unknown) => ({ status: 200, body: answer });
    const [, , area, noun, id = '', what, which = '', last] = (path.split('?')[0] ?? '').split('/');
    if (area !== 'learn') return this.bought(`${method} ${path}`);
    if (this.down) return { status: 503, body: { title: 'Busy', status: 503 } };
    const parts = [noun, noun === 'courses' && id ? 'one' : '', what, last].filter(Boolean);
    switch (`${method} ${parts.join('/')}`) {
      case 'GET courses':
        return ok({ courses: this.learner.courses ?? [this.myCourse()] });
      case 'GET courses/one':
        return ok(this.outline());
      case 'GET courses/one/lessons':
        return this.opened(() => this.lesson(which));
      case 'GET courses/one/notes':
        return ok({
          notes: this.notes.map((note) => ({ ...note, history: [] })),
          bookmarks: this.bookmarks,
        });
      case 'GET certificates':
        return ok({ certificates: this.certificate ? [this.certificate] : [] });
      case 'PUT progress':
        this.progress.push(...(body as { entries: ProgressEntry[] }).entries);
        return ok({ courses: [], refused: [] });
      case 'PUT notes':
        this.notes = [
          ...this.notes.filter(({ note }) => note !== id),
          { ...(body as Note), note: id },
        ];
        return ok({});
      case 'PUT bookmarks':
        this.bookmarks.push({ ...(body as Bookmark), bookmark: id });
        return ok({});
      case 'DELETE notes':
      case 'DELETE bookmarks':
        this.notes = this.notes.filter(({ note }) => note !== id);
        this.bookmarks = this.bookmarks.filter(({ bookmark }) => bookmark !== id);
        return { status: 204, body: undefined };
      case 'POST courses/one/lessons/answers':
        return ok(this.judge(which, body as AnswerGiven));
      case 'POST courses/one/certificate':
        this.certificate = {
          certificate: '0193cafe-0000-7000-8000-00000000000c',
          number: 'AA-2026-000123',
          name: (body as { name: string }).name,
          course: COURSE,
          title: head.title,
          version: 1,
          hours: head.certificate.hours,
          at: NOW,
          state: 'VALID',
          verify: '/verify/0193cafe-0000-7000-8000-00000000000c/',
          pdf: '/media/certificate.pdf',
        };
        return ok(this.certificate);
      default:
        return undefined;
    }
  }

  private opened(answer: () => unknown) {
    const body = answer();
    return body
      ? { status: 200, body }
      : { status: 404, body: { title: 'There is nothing here', status: 404 } };
  }

  private judge(id: string, given: AnswerGiven) {
    this.answers.push(given);
    const questions = lessons.find(({ lesson }) => lesson === id)?.quiz?.questions ?? [];
    const mine = this.answers.filter(({ attempt }) => attempt === given.attempt);
    const rightOf = (question: string) =>
      (questions.find((one) => one.question === question)?.choices ?? []).flatMap(
        ({ right }, index) => (right ? [index] : []),
      );
    const isRight = ({ question, choices }: AnswerGiven) =>
      rightOf(question).join() === [...choices].sort().join();
    const score = Math.round((mine.filter(isRight).length / questions.length) * 100);
    const ended = mine.length === questions.length;
    if (ended)
      this.attempts.push({
        attempt: given.attempt,
        startedAt: NOW,
        answers: [],
        score,
        passed: score >= head.passMark,
      });
    return {
      right: isRight(given),
      rightChoices: rightOf(given.question),
      choices: given.choices,
      explanation: questions.find(({ question }) => question === given.question)?.explanation ?? '',
      answered: mine.length,
      of: questions.length,
      ...(ended ? { score, passed: score >= head.passMark } : {}),
    };
  }
}

/** The right choices of a quiz, question by question. */
export const rightTexts = (id: string): string[][] =>
  (lessons.find(({ lesson }) => lesson === id)?.quiz?.questions ?? []).map(({ choices }) =>
    choices.filter(({ right }) => right).map(({ text }) => text),
  );

const course = (more: Partial<MyCourse>): MyCourse => ({
  course: 'align-pregnancy',
  title: 'Align Pregnancy',
  subtitle: 'Strong, calm and well informed from the first weeks to the last',
  category: 'PREGNANCY',
  state: 'ACTIVE',
  reason: 'PAID',
  open: true,
  done: 0,
  of: 31,
  percent: 0,
  minutesLeft: 300,
  next: { lesson: 'welcome', title: 'Welcome and safety first', seconds: 0 },
  ...more,
});

/** One course in every state a purchase can bring it to. */
export const everyState: MyCourse[] = [
  course({ done: 12, minutesLeft: 170, seenAt: NOW }),
  course({
    course: 'align-conception',
    title: 'Align Conception',
    category: 'CONCEPTION',
    state: 'GRACE',
    until: '2026-11-29T10:00:00Z',
    reason: 'PAST_DUE',
    of: 20,
    done: 20,
    completedAt: NOW,
  }),
  course({
    course: 'align-birth',
    title: 'Align Birth',
    category: 'BIRTH',
    state: 'PAUSED',
    until: '2027-01-24T10:00:00Z',
    reason: 'PAUSED_BY_BUYER',
    open: false,
    done: 4,
  }),
  course({
    course: 'align-postpartum',
    title: 'Align Postpartum',
    category: 'POSTPARTUM',
    state: 'REVOKED',
    reason: 'REFUNDED',
    open: false,
  }),
  course({
    course: 'align-old',
    title: 'Align Method, first edition',
    category: 'PROFESSIONAL',
    state: 'ENDED',
    until: '2026-10-01T10:00:00Z',
    reason: 'CANCELLED',
    open: false,
  }),
];

const purchase = (more: Partial<Purchase>): Purchase => ({
  order: '0193aaaa-0000-7000-8000-000000000001',
  offer: 'basic',
  price: 'basic-monthly',
  title: 'Academy Basic',
  kind: 'TIER',
  courses: ['align-conception', 'align-pregnancy', 'align-birth', 'align-postpartum'],
  state: 'ACTIVE',
  reason: 'PAID',
  opened: '2026-09-24T10:00:00Z',
  amount: 2900,
  paid: 5800,
  refunded: 0,
  currency: 'usd',
  interval: 'MONTH',
  renews: '2026-12-24T10:00:00Z',
  paused: false,
  actions: ['CHANGE', 'PAUSE', 'CANCEL', 'PORTAL'],
  ...more,
});

const once = (more: Partial<Purchase>): Purchase => {
  const { interval: _, renews: __, ...rest } = purchase(more);
  return rest;
};

/** One purchase in every state that its buyer can do something about. */
export const purchases: Purchase[] = [
  purchase({}),
  once({
    order: '0193aaaa-0000-7000-8000-000000000002',
    offer: 'birth',
    title: 'Align Birth',
    kind: 'COURSE',
    courses: ['align-birth'],
    opened: '2026-11-20T10:00:00Z',
    amount: 9900,
    paid: 9900,
    currency: 'eur',
    actions: ['WITHDRAW', 'PORTAL'],
  }),
  purchase({
    order: '0193aaaa-0000-7000-8000-000000000003',
    title: 'Academy Premium',
    state: 'GRACE',
    reason: 'PAST_DUE',
    until: '2026-11-29T10:00:00Z',
    amount: 44900,
    interval: 'YEAR',
    actions: ['PORTAL', 'CANCEL'],
  }),
  purchase({
    order: '0193aaaa-0000-7000-8000-000000000004',
    state: 'PAUSED',
    reason: 'PAUSED_BY_BUYER',
    paused: true,
    resumes: '2027-01-24T10:00:00Z',
    actions: ['RESUME', 'CANCEL'],
  }),
  purchase({
    order: '0193aaaa-0000-7000-8000-000000000005',
    title: 'Practitioner Solo',
    kind: 'LICENCE',
    courses: [],
    reason: 'ENDING',
    ends: '2026-12-04T10:00:00Z',
    amount: 9900,
    actions: ['RENEW'],
  }),
  once({
    order: '0193aaaa-0000-7000-8000-000000000006',
    title: 'Align Postpartum',
    kind: 'COURSE',
    courses: ['align-postpartum'],
    state: 'REVOKED',
    reason: 'REFUNDED',
    amount: 12900,
    actions: [],
  }),
];

const bills: Bill[] = ['2026-11-24T10:00:00Z', '2026-10-24T10:00:00Z'].map((at, nth) => ({
  bill: `in_${nth}`,
  at,
  words: 'Academy Basic',
  amount: 2900,
  refunded: nth === 1 ? 500 : 0,
  currency: 'usd',
  paid: true,
  url: `https://pay.example/r${nth}`,
}));

const tier = { version: 1, kind: 'TIER', summary: '' } as const;
const offers: Offer[] = [
  {
    offer: 'basic',
    ...tier,
    courses: [],
    title: 'Academy Basic',
    prices: [
      { price: 'basic-monthly', interval: 'MONTH', trialDays: 7, amounts: { usd: 2900 } },
      { price: 'basic-yearly', interval: 'YEAR', trialDays: 7, amounts: { usd: 24900 } },
    ],
  },
  {
    offer: 'premium',
    ...tier,
    courses: [],
    title: 'Academy Premium',
    prices: [{ price: 'premium-monthly', interval: 'MONTH', trialDays: 7, amounts: { usd: 4900 } }],
  },
];
