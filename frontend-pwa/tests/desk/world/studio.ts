import { readdirSync, readFileSync } from 'node:fs';
import type { Affiliate, Share, Statement } from '../../../src/api/affiliate';
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
import type { Buyer, Offer, Promotion, Purchase } from '../../../src/api/support';
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

const purchase = (part: Partial<Purchase>): Purchase => ({
  order: '0193a1b0-77aa-7000-8000-0000000000a1',
  offer: 'birth',
  title: 'Align Birth',
  kind: 'COURSE',
  courses: ['align-birth'],
  state: 'ACTIVE',
  reason: 'PAID',
  opened: '2026-11-11T18:22:00Z',
  currency: 'usd',
  paid: 9900,
  refunded: 0,
  refundable: 9900,
  audit: [
    { at: '2026-11-11T18:20:00Z', what: 'Checkout opened', by: 'Maya Lindqvist' },
    { at: '2026-11-11T18:22:00Z', what: 'Paid', by: 'Stripe, evt_1Qx', amount: 9900 },
    { at: '2026-11-11T18:22:01Z', what: 'Access opened', by: 'The ledger' },
  ],
  ...part,
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
  buyers: Buyer[] = [
    {
      email: MAYA,
      name: 'Maya Lindqvist',
      purchases: [
        purchase({}),
        purchase({
          order: '0193a1b0-77aa-7000-8000-0000000000a2',
          offer: 'basic',
          title: 'Academy Basic',
          kind: 'TIER',
          interval: 'MONTH',
          state: 'GRACE',
          reason: 'PAST_DUE',
          until: '2026-11-30T10:00:00Z',
          paid: 5800,
          refunded: 2900,
          refundable: 2900,
        }),
      ],
    },
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
      version: 1,
      code: 'LAUNCH20',
      percent: 20,
      offers: [],
      most: 50,
      used: 37,
      expires: '2027-03-31T22:00:00Z',
      firstTime: false,
      archived: false,
    },
    {
      promotion: 'friends',
      version: 1,
      code: 'FRIENDS',
      amount: 1000,
      currency: 'usd',
      offers: [],
      used: 4,
      firstTime: true,
      archived: false,
    },
  ];
  affiliate: Affiliate = {
    joined: true,
    code: 'MAYA20',
    link: 'http://aligned.localhost:8080/courses/?ref=MAYA20',
    percent: 20,
    holdDays: 30,
    currency: 'usd',
    account: { charges: true, payouts: true },
    months: [
      { month: '2026-08', held: 0, paid: 4380 },
      { month: '2026-09', held: 0, paid: 7960 },
      { month: '2026-10', held: 1980, paid: 6180 },
      { month: '2026-11', held: 5940, paid: 0 },
    ],
  };
  /** Pages of the comparison of the books. */
  books: unknown[] = [{ checked: 300, differences: [] }];
  proposals: Proposal[] = ['What to pack', 'Who to call', 'The drive'].map((title, index) => ({
    title,
    summary: `${title}, in short.`,
    minutes: 4 + index,
    page: 1 + 2 * index,
    blocks: [
      { type: 'HEADING', text: title },
      { type: 'TEXT', text: 'Read it together, and put it where everybody finds it.' },
    ],
  }));

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
        ok(rest.length > 0 ? { lessons: this.proposals } : { url: '/upload/pdf' }),
      'me/affiliate': () => this.earning(rest[0], asked),
      'share/statement': () => ok(STATEMENT),
      platform: () => this.platform(noun, rest, asked),
      offers: () => ok({ offers: this.offers }),
      share: () => ok(this.share()),
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
    return this.saved(sheet.version);
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
    const next = { ...sent, version: (ifVersion ?? 0) + 1 };
    this.pages = [...this.pages.filter(({ page }) => page !== name), next];
    return ok(next);
  }

  private platform(noun: string | undefined, rest: string[], { path, body }: Asked): Answer {
    if (noun === 'promotions') return ok({ promotions: this.promotions });
    if (noun === 'offers') return ok(body);
    if (noun === 'reconciliation') return ok(this.books.shift());
    if (noun === 'purchases' && rest[1] === 'refund') {
      const { amount } = body as { amount: number };
      const found = this.buyers[0]?.purchases.find(({ order }) => order === rest[0]);
      if (found) {
        found.refunded += amount;
        found.refundable -= amount;
        if (found.refundable === 0) Object.assign(found, { state: 'REVOKED', reason: 'REFUNDED' });
      }
      return ok(found);
    }
    const wanted = decodeURIComponent(path.split('email=')[1] ?? '');
    return ok({ buyers: this.buyers.filter(({ email }) => email === wanted) });
  }

  private earning(part: string | undefined, { method, body }: Asked): Answer {
    if (part === 'statement') return ok(STATEMENT);
    if (part === 'onboarding') return ok({ url: '/connect' });
    if (method === 'PUT')
      this.affiliate = { ...this.affiliate, joined: true, ...(body as { code: string }) };
    return ok(this.affiliate);
  }

  private share(): Share {
    const { months, currency } = this.affiliate;
    return {
      link: 'http://aligned.localhost:8080/courses/?via=lotus',
      percent: 30,
      currency,
      months,
      account: { charges: false, payouts: false },
    };
  }
}

const ok = (body: unknown): Answer => ({ status: 200, body });
const CONFLICT: Answer = {
  status: 409,
  body: { status: 409, title: 'Conflict', detail: 'This lesson has changed since you opened it.' },
};

const STATEMENT: Statement = {
  month: '2026-11',
  currency: 'usd',
  total: 5940,
  lines: [1, 2, 3].map((day) => ({
    entry: `e${day}`,
    at: `2026-11-0${day}T10:00:00Z`,
    title: 'Align Birth',
    gross: 9900,
    share: 1980,
    state: 'HELD' as const,
    free: `2026-12-0${day}T10:00:00Z`,
  })),
};
