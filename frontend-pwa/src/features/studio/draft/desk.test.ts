import { beforeEach, describe, expect, test } from 'vitest';
import { Problem, Unreachable } from '@/api/problem';
import type { CourseFile, Lesson } from '@/api/studio';
import { Desk, HEAD, type World } from './desk';
import { headOf } from './parts';

const words = (title: string): Lesson => ({
  title,
  summary: '',
  kind: 'READING',
  minutes: 5,
  free: false,
  required: true,
  afterDays: 0,
  blocks: [],
});

const draft = (): CourseFile => ({
  version: 1,
  state: 'DRAFT',
  published: 0,
  yours: false,
  history: [],
  course: {
    course: 'birth',
    title: 'Birth',
    subtitle: '',
    summary: '',
    category: 'BIRTH',
    level: 'EVERYONE',
    locale: 'en',
    outcomes: [],
    forYou: [],
    notForYou: [],
    testimonials: [],
    questions: [],
    passMark: 80,
    modules: [{ module: 'one', title: 'One', summary: '', lessons: ['a', 'b'] }],
  },
  lessons: [
    { version: 1, lesson: { lesson: 'a', ...words('A') } },
    { version: 1, lesson: { lesson: 'b', ...words('B') } },
  ],
});

/** A server that keeps versions, and refuses what was written on an old one. */
class Server {
  there = draft();
  calls: string[] = [];
  trouble: Error[] = [];
  kept: string[] = [];
  private wait: (() => void)[] = [];

  world: World = {
    api: {
      read: async () => structuredClone(this.there),
      saveHead: async (_, ifVersion, head) => {
        this.take(`head ${ifVersion}`, ifVersion === this.there.version);
        this.there = {
          ...this.there,
          course: { course: 'birth', ...head },
          version: ifVersion + 1,
          state: 'DRAFT',
        };
        return this.saved(ifVersion + 1);
      },
      saveLesson: async (_, id, ifVersion, lesson) => {
        const known = this.sheet(id);
        if (!known && ifVersion > 0) throw new Problem(404, { title: 'Missing' });
        this.take(`${id} ${ifVersion}`, ifVersion === (known?.version ?? 0));
        const next = { version: ifVersion + 1, lesson: { lesson: id, ...lesson } };
        this.there.lessons = [...this.there.lessons.filter((one) => one !== known), next];
        if (this.there.state !== 'DRAFT')
          this.there = { ...this.there, state: 'DRAFT', version: this.there.version + 1 };
        return this.saved(ifVersion + 1);
      },
      dropLesson: async (_, id) => {
        this.take(`drop ${id}`, true);
        return this.saved(0);
      },
    },
    keep: (rows) => {
      this.kept = rows.map(([id]) => id || 'head');
    },
    later: (work) => {
      this.wait.push(work);
      return () => {
        this.wait = this.wait.filter((one) => one !== work);
      };
    },
  };

  private take(call: string, fits: boolean) {
    this.calls.push(call);
    const broken = this.trouble.shift();
    if (broken) throw broken;
    if (!fits) throw new Problem(409, { title: 'Changed meanwhile' });
  }

  private saved(version: number) {
    return { version, courseVersion: this.there.version, state: this.there.state };
  }

  sheet(id: string) {
    return this.there.lessons.find(({ lesson }) => lesson.lesson === id);
  }

  /** Somebody else saves a lesson. */
  other(id: string, part: Partial<Lesson>) {
    this.there.lessons = this.there.lessons.map((one) =>
      one.lesson.lesson === id
        ? { version: one.version + 1, lesson: { ...one.lesson, ...part } }
        : one,
    );
  }

  get waiting() {
    return this.wait.length;
  }
}

let server: Server;
let desk: Desk;
const rename = (title: string) => (lesson: Lesson) => ({ ...lesson, title });

beforeEach(() => {
  server = new Server();
  desk = new Desk('birth', draft(), [], server.world);
});

describe('saving', () => {
  test('only what was changed is saved, a moment later, on the version it was read at', async () => {
    desk.changeLesson('a', rename('Hello'));
    expect(server.calls).toEqual([]);
    expect(desk.now().standing).toBe('saving');
    await desk.flush();
    expect(server.calls).toEqual(['a 1']);
    expect(desk.now().standing).toBe('saved');
    desk.changeLesson('a', rename('Hello you'));
    await desk.flush();
    expect(server.calls).toEqual(['a 1', 'a 2']);
  });

  test('what is written while a save is under way is saved after it', async () => {
    desk.changeLesson('a', rename('H'));
    const first = desk.flush();
    desk.changeLesson('a', rename('He'));
    await first;
    expect(server.calls).toEqual(['a 1', 'a 2']);
    expect(server.sheet('a')?.lesson.title).toBe('He');
  });

  test('what is taken back to what it was needs no save', async () => {
    desk.changeLesson('a', rename('x'));
    desk.changeLesson('a', rename('A'));
    await desk.flush();
    expect(server.calls).toEqual([]);
  });

  test('a first change of what is published moves the course on, and that is noticed', async () => {
    server.there.state = 'PUBLISHED';
    desk.changeLesson('a', rename('Hello'));
    await desk.flush();
    expect(server.there).toMatchObject({ state: 'DRAFT', version: 2 });
    expect(desk.headVersion).toBe(2);
  });

  test('a new lesson goes before the head that names it', async () => {
    desk.add('c', words('C'), 'one', 1);
    await desk.flush();
    expect(server.calls).toEqual(['c 0', 'head 1']);
    expect(server.there.course.modules[0]?.lessons).toEqual(['a', 'c', 'b']);
  });

  test('a deleted lesson leaves the head first; put back in time it is only written again', async () => {
    desk.drop(['b']);
    await desk.flush();
    expect(server.calls).toEqual(['head 1', 'drop b']);
    desk.drop(['a']);
    desk.add('a', words('A'), 'one', 0);
    expect(desk.now().gone).toEqual([]);
  });
});

describe('trouble', () => {
  test('without a connection it is kept here and tried again', async () => {
    server.trouble = [new Unreachable()];
    desk.changeLesson('a', rename('Hello'));
    expect(server.kept).toEqual(['a']);
    await desk.flush();
    expect(desk.now().standing).toBe('waiting');
    expect(server.waiting).toBe(1);
    await desk.flush();
    expect(desk.now().standing).toBe('saved');
    expect(server.kept).toEqual([]);
  });

  test('a refusal is told and not repeated by itself', async () => {
    server.trouble = [new Problem(422, { title: 'Too long' })];
    desk.changeLesson('a', rename('x'.repeat(999)));
    await desk.flush();
    expect(desk.now()).toMatchObject({ standing: 'refused', refusal: { status: 422 } });
    expect(server.waiting).toBe(0);
  });

  test('a refusal of 409 that is not about versions is told, not tried for ever', async () => {
    server.trouble = Array.from({ length: 9 }, () => new Problem(409, { title: 'In review' }));
    desk.changeLesson('a', rename('x'));
    await desk.flush();
    expect(desk.now().standing).toBe('refused');
    expect(server.calls).toHaveLength(1);
  });

  test('a lost answer to a save that arrived makes no conflict', async () => {
    desk.changeLesson('a', rename('Hello'));
    server.other('a', { title: 'Hello' });
    await desk.flush();
    expect(desk.now()).toMatchObject({ standing: 'saved', conflicts: [] });
    expect(server.calls).toEqual(['a 1']);
  });
});

describe('two editors', () => {
  test('changes of different fields both stay', async () => {
    server.other('a', { minutes: 9 });
    desk.changeLesson('a', rename('Hello'));
    await desk.flush();
    expect(desk.now().conflicts).toEqual([]);
    expect(desk.lesson('a')).toMatchObject({ title: 'Hello', minutes: 9 });
    expect(server.calls).toEqual(['a 1', 'a 2']);
  });

  test.each([
    ['mine', 'Hello'],
    ['theirs', 'Hi'],
  ] as const)('of the same field %s is kept once somebody decides', async (whose, title) => {
    server.other('a', { title: 'Hi' });
    desk.changeLesson('a', rename('Hello'));
    await desk.flush();
    expect(desk.now().conflicts[0]).toMatchObject({
      row: 'a',
      clashes: [{ field: 'title', mine: 'Hello', theirs: 'Hi' }],
    });
    desk.decide(whose);
    await desk.flush();
    expect(desk.now()).toMatchObject({ standing: 'saved', conflicts: [] });
    expect(server.sheet('a')?.lesson.title).toBe(title);
  });

  test('what others saved comes in where nothing is being written', () => {
    server.other('b', { title: 'New words' });
    desk.changeLesson('a', rename('Hello'));
    desk.heard(structuredClone(server.there));
    expect(desk.lesson('b')?.title).toBe('New words');
    expect(desk.lesson('a')?.title).toBe('Hello');
  });

  test('an answer asked for before a lesson was added takes nothing away', async () => {
    const asked = structuredClone(server.there);
    desk.add('c', words('C'), 'one');
    await desk.flush();
    desk.heard(asked);
    expect(desk.lesson('c')?.title).toBe('C');
    expect(desk.head.modules[0]?.lessons).toEqual(['a', 'b', 'c']);
  });

  test('what is heard while a save is under way comes in after it', async () => {
    server.other('b', { title: 'New words' });
    desk.changeLesson('a', rename('Hello'));
    const saving = desk.flush();
    desk.heard(structuredClone(server.there));
    await saving;
    expect(desk.lesson('b')?.title).toBe('New words');
    expect(desk.lesson('a')?.title).toBe('Hello');
  });

  test('a lesson that was written here and deleted there is kept', async () => {
    server.there.lessons = server.there.lessons.filter(({ lesson }) => lesson.lesson !== 'b');
    server.there.course.modules = [{ module: 'one', title: 'One', summary: '', lessons: ['a'] }];
    server.there.version = 2;
    desk.changeLesson('b', rename('Hello'));
    await desk.flush();
    expect(server.sheet('b')?.lesson.title).toBe('Hello');
    expect(server.there.course.modules[0]?.lessons).toEqual(['a', 'b']);
  });
});

test('what was kept on this computer is put on top of what the server has now', async () => {
  server.other('a', { minutes: 9 });
  const base = words('A');
  const kept: [string, { version: number; base: object; mine: object }][] = [
    ['a', { version: 1, base, mine: { ...base, title: 'Kept' } }],
    [HEAD, { version: 1, base: headOf(draft()), mine: { ...headOf(draft()), passMark: 90 } }],
  ];
  const again = new Desk('birth', structuredClone(server.there), kept, server.world);
  expect(again.lesson('a')).toMatchObject({ title: 'Kept', minutes: 9 });
  await again.flush();
  expect(server.there.course).toMatchObject({ passMark: 90, title: 'Birth' });
});
