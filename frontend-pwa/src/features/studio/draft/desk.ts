import { isProblem, Unreachable } from '@/api/problem';
import type * as studio from '@/api/studio';
import type { CourseFile, CourseHead, Lesson, Saved, Slug } from '@/api/studio';
import { addLesson, allLessons, takeLesson } from '../outline/outline';
import { headOf, lessonOf } from './parts';
import { type Clash, isDirty, type Row, rebase } from './row';

/** The rows of one course: its head, and each lesson by its name. */
export type Rows = ReadonlyMap<string, Row<object>>;
export const HEAD = '';

export interface Conflict {
  row: string;
  clashes: Clash[];
}

export interface DeskState {
  rows: Rows;
  /** Deleted here, and still to be deleted there. */
  gone: readonly Slug[];
  standing: 'saved' | 'saving' | 'waiting' | 'refused';
  refusal?: unknown;
  conflicts: readonly Conflict[];
  /** What the last save made of the course; a new one each time. */
  last?: Saved;
}

export interface World {
  api: Pick<typeof studio, 'saveHead' | 'saveLesson' | 'dropLesson' | 'read'>;
  /** Keeps what is not saved yet on this computer. */
  keep: (rows: [string, Row<object>][]) => void;
  later: (work: () => void, ms: number) => () => void;
}

const QUIET_MS = 900;
const AGAIN_MS = 4_000;

const rowsOf = (draft: CourseFile): Map<string, Row<object>> => {
  const row = (version: number, value: object): Row<object> => ({
    version,
    base: value,
    mine: value,
  });
  return new Map([
    [HEAD, row(draft.version, headOf(draft))],
    ...draft.lessons.map(
      (sheet) => [sheet.lesson.lesson, row(sheet.version, lessonOf(sheet))] as const,
    ),
  ]);
};

/** What is being written of one course: saved by itself, row by row, a moment after each change. */
export class Desk {
  private state: DeskState;
  private readonly listeners = new Set<() => void>();
  private rest: () => void = () => undefined;
  private flight: Promise<void> | undefined;
  /** The course's own row moved on by what a lesson did to it. */
  private behind = false;
  /** Heard while something was under way. */
  private missed: CourseFile | undefined;

  constructor(
    private readonly course: Slug,
    draft: CourseFile,
    kept: readonly [string, Row<object>][],
    private readonly world: World,
  ) {
    this.state = { rows: rowsOf(draft), gone: [], standing: 'saved', conflicts: [] };
    for (const [id, row] of kept) this.meet(id, row, draft);
    if (kept.length > 0) this.soon();
  }

  readonly now = () => this.state;
  readonly watch = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  get head(): CourseHead {
    return this.state.rows.get(HEAD)?.mine as CourseHead;
  }

  get headVersion(): number {
    return this.state.rows.get(HEAD)?.version ?? 0;
  }

  lesson(id: Slug): Lesson | undefined {
    return this.state.rows.get(id)?.mine as Lesson | undefined;
  }

  readonly changeHead = (change: (head: CourseHead) => CourseHead) => this.change(HEAD, change);
  readonly changeLesson = (id: Slug, change: (lesson: Lesson) => Lesson) => this.change(id, change);

  /** A lesson the server does not know yet, at a place of the outline. */
  readonly add = (id: Slug, lesson: Lesson, into: Slug, at?: number) => {
    this.put(id, { version: 0, base: lesson, mine: lesson });
    this.tell({ gone: this.state.gone.filter((known) => known !== id) });
    this.changeHead((head) => ({ ...head, modules: addLesson(head.modules, id, into, at) }));
  };

  readonly drop = (ids: readonly Slug[]) => {
    const rows = new Map(this.state.rows);
    for (const id of ids) rows.delete(id);
    const known = ids.filter((id) => (this.state.rows.get(id)?.version ?? 0) > 0);
    this.tell({ rows, gone: [...this.state.gone, ...known] });
    this.changeHead((head) => ({ ...head, modules: ids.reduce(takeLesson, head.modules) }));
  };

  /**
   * What somebody else saved meanwhile comes in wherever nothing is being written; after what is
   * under way, and only if it was not asked for before that.
   */
  readonly heard = (draft: CourseFile) => {
    if (this.flight) this.missed = draft;
    else if (draft.version >= this.headVersion) this.take(draft);
  };

  private take(draft: CourseFile) {
    const fresh = rowsOf(draft);
    for (const [id, row] of this.state.rows)
      if (isDirty(row) || (fresh.get(id)?.version ?? 0) <= row.version) {
        const there = fresh.has(id) || isDirty(row);
        if (there) fresh.set(id, row);
      }
    for (const id of this.state.gone) fresh.delete(id);
    this.tell({ rows: fresh });
  }

  /** Saves at once what is not saved; answers when there is nothing left to save, or it cannot be. */
  readonly flush = (): Promise<void> => {
    this.rest();
    this.flight ??= this.run().finally(() => {
      const { missed } = this;
      this.flight = this.missed = undefined;
      if (missed) this.heard(missed);
    });
    return this.flight;
  };

  readonly decide = (whose: 'mine' | 'theirs') => {
    const [conflict, ...others] = this.state.conflicts;
    if (!conflict) return;
    const row = this.state.rows.get(conflict.row);
    if (row && whose === 'theirs') {
      const theirs = Object.fromEntries(conflict.clashes.map((one) => [one.field, one.theirs]));
      this.put(conflict.row, { ...row, mine: { ...row.mine, ...theirs } });
    }
    this.tell({ conflicts: others });
    this.soon(0);
  };

  get unsaved(): boolean {
    return this.state.gone.length > 0 || [...this.state.rows.values()].some(isDirty);
  }

  private change<T extends object>(id: string, change: (value: T) => T) {
    const row = this.state.rows.get(id);
    if (!row) return;
    const mine = change(row.mine as T);
    if (mine === row.mine) return;
    this.put(id, { ...row, mine });
    this.keep();
    this.soon();
  }

  private put(id: string, row: Row<object>) {
    this.tell({ rows: new Map(this.state.rows).set(id, row) });
  }

  private keep() {
    this.world.keep([...this.state.rows].filter(([, row]) => isDirty(row)));
  }

  private soon(ms = QUIET_MS) {
    this.rest();
    if (this.unsaved && this.state.standing === 'saved') this.tell({ standing: 'saving' });
    this.rest = this.world.later(() => void this.flush(), ms);
  }

  private async run(): Promise<void> {
    this.tell({ standing: 'saving' });
    try {
      while (this.state.conflicts.length === 0 && (await this.saveNext()));
      if (this.behind) this.take(await this.world.api.read(this.course));
      this.behind = false;
      this.tell({ standing: this.unsaved ? 'saving' : 'saved' });
    } catch (error) {
      const waiting = error instanceof Unreachable;
      this.tell({ standing: waiting ? 'waiting' : 'refused', refusal: error });
      if (waiting) this.soon(AGAIN_MS);
    }
    this.keep();
  }

  /** Lessons before the head that names them, and the head before what it no longer names goes. */
  private async saveNext(): Promise<boolean> {
    const dirty = [...this.state.rows].filter(([, row]) => isDirty(row));
    const next = dirty.find(([id]) => id !== HEAD) ?? dirty[0];
    if (next) {
      await this.save(...next);
      return true;
    }
    const gone = this.state.gone[0];
    if (gone === undefined) return false;
    await this.world.api.dropLesson(this.course, gone).catch((error: unknown) => {
      if (!isProblem(error, 404)) throw error;
    });
    this.tell({ gone: this.state.gone.filter((id) => id !== gone) });
    return true;
  }

  private async save(id: string, { version, mine }: Row<object>) {
    const { api } = this.world;
    try {
      const written =
        id === HEAD
          ? await api.saveHead(this.course, version, mine as CourseHead)
          : await api.saveLesson(this.course, id, version, mine as Lesson);
      const row = this.state.rows.get(id);
      if (row) this.put(id, { ...row, version: written.version, base: mine });
      this.behind ||= written.courseVersion > this.headVersion;
      this.tell({ last: written });
    } catch (error) {
      if (!isProblem(error, 404, 409, 412)) throw error;
      const theirs = await api.read(this.course);
      const row = this.state.rows.get(id);
      if (!row) return;
      // A refusal that is not about versions would come again for ever.
      if (!this.meet(id, row, theirs)) throw error;
    }
  }

  /** Whether there was something of somebody else's to meet. */
  private meet(id: string, row: Row<object>, draft: CourseFile): boolean {
    const theirs = rowsOf(draft).get(id);
    if (!theirs) {
      this.rescue(id, row, draft);
      return row.version > 0;
    }
    const { row: next, clashes } = rebase(row, theirs.version, theirs.base);
    this.put(id, next);
    if (clashes.length > 0)
      this.tell({
        conflicts: [...this.state.conflicts, { row: id, clashes }],
      });
    return theirs.version !== row.version;
  }

  /** A lesson that was written here and deleted there is kept, at the end. */
  private rescue(id: string, row: Row<object>, draft: CourseFile) {
    this.put(id, { ...row, version: 0 });
    const head = this.state.rows.get(HEAD);
    if (head) this.meet(HEAD, head, draft);
    const { modules } = this.head;
    const last = modules.at(-1);
    if (last && !allLessons(modules).includes(id))
      this.changeHead((head) => ({ ...head, modules: addLesson(head.modules, id, last.module) }));
  }

  private tell(part: Partial<DeskState>) {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
