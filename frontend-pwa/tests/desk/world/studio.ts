import { readdirSync, readFileSync } from 'node:fs';
import type { Affiliate, Earning, ShareStatement, Statement } from '../../../src/api/affiliate';
import type { Page as LandingPage } from '../../../src/api/pages';
import type {
  CourseFile,
  CourseLine,
  CourseState,
  Happening,
  Lesson,
  Proposal,
  Question,
  Sheet,
} from '../../../src/api/studio';
import type { Offer, Promotion, Purchase, Supported } from '../../../src/api/support';
import type { Asked, Practice } from './practice';

type Answer = { status: number; body: unknown };

const seed = new URL(
  '../../../../infrastructure/local-cloud/src/main/resources/academy/aligned/local/seed/courses/',
  import.meta.url,
);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, seed), 'utf8'));

interface Scene {
  title: string;
  say: string;
  seconds: number;
}

type SeedLesson = Omit<Sheet['lesson'], 'film' | 'quiz'> & {
  film?: { scenes: Scene[] };
  quiz?: { final: boolean; questions: Question[] };
};

/** The seeded film as the seeder leaves it: an upload with captions and chapters from its scenes. */
function filmOf(scenes: Scene[]) {
  let at = 0;
  const stamp = (s: number) =>
    `00:${`${Math.floor(s / 60)}`.padStart(2, '0')}:${`${s % 60}`.padStart(2, '0')}.000`;
  const parts = scenes.map((scene) => {
    const from = at;
    at += scene.seconds;
    return { ...scene, from, to: at };
  });
  const cues = parts.map(({ from, to, say }) => `${stamp(from)} --> ${stamp(to)}\n${say}`);
  return {
    media: '0193a1b0-0000-7000-8000-00000000f11a',
    captions: `WEBVTT\n\n${cues.join('\n\n')}\n`,
    chapters: parts.map(({ from, title }) => ({ at: from, title })),
  };
}

/** A course of the seed, as its editors have it. */
export function courseFrom(name: string): CourseFile {
  const { course, hours: _hours, ...head } = json(`${name}/course.json`);
  const modules = readdirSync(new URL(`${name}/`, seed))
    .filter((file) => /^\d/.test(file))
    .sort()
    .map((file) => json(`${name}/${file}`));
  const lessons: Sheet[] = modules.flatMap(({ lessons }) =>
    lessons.map(({ film, quiz, ...lesson }: SeedLesson) => ({
      version: 1,
      lesson: {
        ...lesson,
        ...(film ? { film: filmOf(film.scenes) } : {}),
        ...(quiz ? { quiz: { exam: quiz.final, questions: quiz.questions } } : {}),
      },
    })),
  );
  return {
    course: {
      course,
      ...head,
      modules: modules.map(({ module, title, summary, lessons }) => ({
        module,
        title,
        summary,
        lessons: lessons.map((one: { lesson: string }) => one.lesson),
      })),
    },
    version: 4,
    state: 'DRAFT',
    published: 2,
    yours: false,
    history: HISTORY,
    lessons,
  };
}

const HISTORY: Happening[] = [
  { at: '2026-11-02T09:00:00Z', by: 'Ada Okafor', act: 'BEGUN' },
  {
    at: '2026-11-08T10:10:00Z',
    by: 'Ada Okafor',
    act: 'ASKED_FOR_REVIEW',
    version: 1,
    note: 'Please look at module three, the breathing.',
  },
  { at: '2026-11-09T14:00:00Z', by: 'Bonnie Hart', act: 'APPROVED', version: 1 },
  { at: '2026-11-09T14:05:00Z', by: 'Bonnie Hart', act: 'PUBLISHED', version: 1 },
  { at: '2026-11-18T08:00:00Z', by: 'The schedule', act: 'PUBLISHED', version: 2 },
];

const bought = (part: Partial<Purchase>, more: Partial<Supported> = {}): Supported => ({
  purchase: {
    order: '0193a1b0-77aa-7000-8000-0000000000a1',
    offer: 'birth',
    price: 'birth-once',
    title: 'Align Birth',
    kind: 'COURSE',
    courses: ['align-birth'],
    state: 'ACTIVE',
    reason: 'PAID',
    opened: '2026-11-11T18:20:00Z',
    currency: 'usd',
    amount: 9900,
    paid: 9900,
    refunded: 0,
    paused: false,
    actions: [],
    ...part,
  },
  user: 'u-maya',
  email: MAYA,
  session: 'cs_test_1',
  consent: '2027-01 accepted 2026-11-11T18:20:00Z DE',
  known: [{ what: 'C#cs_test_1#PAID', at: '2026-11-11T18:22:00Z', source: 'evt_1QxA' }],
  done: [],
  ...more,
});

export const MAYA = 'maya.lindqvist@example.org';

/** The academy's own tenant behind the built app: courses, pages, buyers and what affiliates earn. */
export class Studio {
  file: CourseFile = courseFrom('align-birth');
  lines: CourseLine[];
  pages: LandingPage[] = [
    {
      page: 'spring-letter',
      version: 3,
      title: 'Getting ready for birth',
      description: 'Six short parts for you and whoever will be there.',
      state: 'PUBLISHED',
      blocks: [
        { kind: 'HERO', heading: 'Calm is something you can practise', text: 'Start this week.' },
        { kind: 'TEXT', heading: 'What you get', text: 'Films, practices and paper to print.' },
        { kind: 'COURSES', heading: 'Courses', courses: ['align-birth'] },
        { kind: 'TESTIMONIAL', text: 'We laughed a lot, and I knew my job.', by: 'Jonas P.' },
        { kind: 'ACTION', label: 'See the course', link: '/courses/align-birth/' },
      ],
    },
  ];
  bought: Supported[] = [
    bought({}),
    bought(
      {
        order: '0193a1b0-77aa-7000-8000-0000000000a2',
        offer: 'basic',
        title: 'Academy Basic',
        kind: 'TIER',
        interval: 'MONTH',
        state: 'GRACE',
        reason: 'PAST_DUE',
        until: '2026-11-30T10:00:00Z',
        amount: 2900,
        paid: 5800,
        refunded: 1000,
      },
      {
        known: [
          { what: 'C#cs_test_2#PAID', at: '2026-09-20T08:00:00Z', source: 'evt_1Qa' },
          { what: 'I#in_2#P', at: '2026-10-20T08:00:00Z', source: 'evt_1Qb' },
          { what: 'R#ch_2', at: '2026-10-22T09:00:02Z', source: 'evt_1Qc' },
          { what: 'I#in_3#1', at: '2026-11-20T08:00:00Z', source: 'evt_1Qd' },
        ],
        done: [
          {
            act: '0193a1b0-77aa-7000-8000-0000000000b1',
            what: 'REFUND',
            amount: 1000,
            reason: 'TECHNICAL',
            note: 'Films did not play for a week.',
            actor: 'Nora Smith',
            at: '2026-10-22T09:00:00Z',
          },
        ],
      },
    ),
  ];
  offers: Offer[] = [
    {
      offer: 'birth',
      version: 1,
      kind: 'COURSE',
      title: 'Align Birth',
      summary: '',
      courses: ['align-birth'],
      prices: [
        {
          price: 'birth-once',
          trialDays: 0,
          amounts: { usd: 9900, cad: 13500, eur: 9200, gbp: 7900 },
        },
      ],
    },
    {
      offer: 'basic',
      version: 2,
      kind: 'TIER',
      title: 'Academy Basic',
      summary: 'All courses while it is paid.',
      courses: ['align-birth', 'align-pregnancy', 'align-conception', 'align-postpartum'],
      prices: [
        {
          price: 'basic-month',
          interval: 'MONTH',
          trialDays: 7,
          amounts: { usd: 2900, eur: 2700 },
        },
        {
          price: 'basic-year',
          interval: 'YEAR',
          trialDays: 7,
          amounts: { usd: 24900, eur: 23200 },
        },
      ],
    },
  ];
  promotions: Promotion[] = [
    {
      promotion: 'launch20',
      code: 'LAUNCH20',
      percent: 20,
      amounts: {},
      offers: [],
      months: 0,
      most: 50,
      used: 37,
      expires: '2027-03-31T20:00:00Z',
      firstTime: false,
      active: true,
    },
    {
      promotion: 'friends',
      code: 'FRIENDS',
      percent: 0,
      amounts: { usd: 1000, eur: 900 },
      offers: [],
      months: 3,
      most: 200,
      used: 4,
      firstTime: true,
      active: false,
    },
  ];
  affiliate: Affiliate = { code: 'maya', percent: 20, begun: true, ready: true };
  /** Pages of the comparison of the books. */
  books: unknown[] = [{ month: '2026-11', checked: 300, differences: [] }];
  proposal: Proposal = {
    title: 'Hospital bag',
    pages: 5,
    lessons: ['What to pack', 'Who to call', 'The drive'].map((title, index) => ({
      lesson: `found-${index}`,
      title,
      summary: `${title}, in short.`,
      kind: 'READING',
      minutes: 4 + index,
      free: false,
      required: true,
      afterDays: 0,
      blocks: [
        { type: 'HEADING', text: title },
        { type: 'TEXT', text: 'Read it together, and put it where everybody finds it.' },
      ],
    })),
  };

  constructor(readonly practice: Practice) {
    practice.roles = ['OPERATOR'];
    this.lines = ['align-conception', 'align-pregnancy', 'align-birth'].map((course, index) => ({
      course,
      title: json(`${course}/course.json`).title,
      category: json(`${course}/course.json`).category,
      state: (['PUBLISHED', 'SCHEDULED', 'DRAFT'] as CourseState[])[index] ?? 'DRAFT',
      published: 2 - (index % 2),
      lessons: [22, 34, 24][index] ?? 0,
      changedAt: '2026-11-18T08:00:00Z',
      ...(index === 1 ? { due: '2026-12-01T08:00:00Z' } : {}),
    }));
    practice.before.push((asked) => this.answer(asked));
  }

  private answer(asked: Asked): Answer | undefined {
    const path = asked.path.split('?')[0] ?? '';
    const [, , area, noun, ...rest] = path.split('/');
    const by: Record<string, () => Answer> = {
      'studio/courses': () => this.courses(asked, rest),
      'studio/pages': () => this.landing(asked, rest[0]),
      'studio/imports': () =>
        ok(rest.length > 0 ? this.proposal : { document: 'd', url: '/upload/pdf' }),
      'me/affiliate': () => this.earning(rest[0], asked),
      platform: () => this.platform(noun, rest, asked),
      offers: () => ok({ offers: this.offers }),
      share: () => ok(this.share(asked.path.split('month=')[1])),
    };
    return (by[`${area}/${noun}`] ?? by[area ?? ''])?.();
  }

  private courses({ method, body }: Asked, [course, part, name]: string[]): Answer {
    if (!course) return ok({ courses: this.lines });
    if (method === 'GET' && part === 'versions')
      return ok({
        ...this.file,
        version: Number(name),
        at: '2026-11-09T14:05:00Z',
        lessons: this.file.lessons.map(({ lesson }) => lesson),
      });
    if (method === 'GET') return ok(this.file);
    const sent = body as { ifVersion: number } & Record<string, unknown>;
    if (part === 'lessons') return this.lesson(method, name ?? '', sent);
    if (method === 'PUT') {
      if (sent.ifVersion !== this.file.version) return CONFLICT;
      const { ifVersion: _, ...head } = sent;
      this.file = {
        ...this.file,
        version: this.file.version + 1,
        course: { course, ...head } as CourseFile['course'],
      };
      return this.saved(this.file.version);
    }
    return this.step(part ?? '', sent);
  }

  private lesson(method: string, name: string, sent: { ifVersion: number }): Answer {
    const others = this.file.lessons.filter(({ lesson }) => lesson.lesson !== name);
    const known = this.file.lessons.find(({ lesson }) => lesson.lesson === name);
    if (method === 'DELETE') {
      this.file = { ...this.file, lessons: others };
      return this.saved(0);
    }
    if (sent.ifVersion !== (known?.version ?? 0)) return CONFLICT;
    const { ifVersion, ...lesson } = sent;
    const sheet = {
      version: ifVersion + 1,
      lesson: { lesson: name, ...lesson } as Sheet['lesson'],
    };
    this.file = { ...this.file, lessons: [...others, sheet] };
    this.becomeDraft();
    return this.saved(sheet.version);
  }

  private becomeDraft() {
    if (this.file.state === 'DRAFT') return;
    this.file = { ...this.file, state: 'DRAFT', version: this.file.version + 1 };
  }

  /** Somebody else saves a lesson. */
  other(name: string, part: Partial<Lesson>) {
    this.file = {
      ...this.file,
      lessons: this.file.lessons.map((sheet) =>
        sheet.lesson.lesson === name
          ? { version: sheet.version + 1, lesson: { ...sheet.lesson, ...part } }
          : sheet,
      ),
    };
  }

  private saved(version: number): Answer {
    return ok({ version, courseVersion: this.file.version, state: this.file.state });
  }

  private step(verb: string, sent: Record<string, unknown>): Answer {
    const states: Record<string, CourseState> = {
      review: 'REVIEW',
      approve: 'APPROVED',
      return: 'DRAFT',
      unschedule: 'APPROVED',
      publish: sent.at ? 'SCHEDULED' : 'PUBLISHED',
      archive: 'ARCHIVED',
      restore: 'DRAFT',
    };
    if (['approve', 'return', 'publish'].includes(verb) && sent.ifVersion !== this.file.version)
      return { status: 409, body: { status: 409 } };
    const state = states[verb] ?? this.file.state;
    const { due: _, ...file } = this.file;
    this.file = {
      ...file,
      state,
      version: file.version + 1,
      ...(state === 'REVIEW' ? { passage: file.published + 1 } : {}),
      ...(sent.at ? { due: String(sent.at) } : {}),
    };
    return this.saved(this.file.version);
  }

  private landing({ method, body }: Asked, name: string | undefined): Answer {
    if (!name)
      return ok({
        pages: this.pages.map(({ page, version, title, state }) => ({
          page,
          version,
          title,
          state,
        })),
      });
    const known = this.pages.find(({ page }) => page === name);
    if (method === 'GET') return known ? ok(known) : { status: 404, body: { status: 404 } };
    const { ifVersion, ...sent } = body as LandingPage;
    const hole = sent.blocks.findIndex(({ kind, heading }) => kind === 'HERO' && !heading);
    if (hole >= 0)
      return {
        status: 422,
        body: {
          status: 422,
          errors: [
            { field: `blocks[${hole}].heading`, message: 'is needed in a block of this kind' },
          ],
        },
      };
    const next = { ...sent, page: name, version: (ifVersion ?? 0) + 1 };
    this.pages = [...this.pages.filter(({ page }) => page !== name), next];
    return ok(next);
  }

  private platform(noun: string | undefined, rest: string[], { path, body }: Asked): Answer {
    if (noun === 'promotions') return ok({ promotions: this.promotions });
    if (noun === 'offers') return ok(body);
    if (noun === 'reconciliation') return ok(this.books.shift());
    if (noun === 'purchases') return this.supported(rest, body as { amount: number });
    const wanted = decodeURIComponent(path.split('email=')[1] ?? '');
    return ok({ purchases: this.bought.filter(({ email }) => email === wanted) });
  }

  private supported([order, verb]: string[], { amount }: { amount: number }): Answer {
    const found = this.bought.find(({ purchase }) => purchase.order === order);
    if (found && verb === 'refund') {
      const { purchase } = found;
      purchase.refunded += amount;
      if (purchase.refunded === purchase.paid)
        Object.assign(purchase, { state: 'REVOKED', reason: 'REFUNDED' });
    }
    return ok(found);
  }

  private earning(part: string | undefined, { method, path, body }: Asked): Answer {
    if (part === 'statement') return ok(statementOf(path.split('month=')[1] ?? ''));
    if (part === 'onboarding') return ok({ url: '/connect' });
    if (method === 'PUT') this.affiliate = { ...this.affiliate, ...(body as { code: string }) };
    return ok(this.affiliate);
  }

  private share(month = '2026-11'): ShareStatement {
    const { lines } = statementOf(month);
    return {
      via: 'lotus0000001',
      percent: 30,
      begun: true,
      ready: true,
      month,
      movements: lines.map(({ at, gross, share, currency }, index) => ({
        at,
        order: `0193a1b0-77aa-7000-8000-00000000c0d${index}`,
        gross,
        fee: gross - share,
        share,
        currency,
      })),
      totals: [],
    };
  }
}

const ok = (body: unknown): Answer => ({ status: 200, body });
const CONFLICT: Answer = {
  status: 409,
  body: { status: 409, title: 'Conflict', detail: 'This lesson has changed since you opened it.' },
};

/** Three sales in November, fewer before; what is older than the hold is paid out. */
function statementOf(month: string): Statement {
  const count = { '2026-08': 1, '2026-09': 3, '2026-10': 2, '2026-11': 3 }[month] ?? 0;
  const lines: Earning[] = Array.from({ length: count }, (_, day) => ({
    at: `${month}-0${day + 3}T10:00:00Z`,
    title: day === 1 ? 'Align Postpartum' : 'Align Birth',
    gross: day === 1 ? 12900 : 9900,
    share: day === 1 ? 2580 : 1980,
    currency: 'usd',
    due: `2026-12-0${day + 3}T10:00:00Z`,
    paid: month < '2026-11',
  }));
  return { month, lines, sums: [] };
}
