import type { CourseModule, Slug } from '@/api/studio';
import { move } from '@/ui/sortable/order';

export type Modules = readonly CourseModule[];
/** One line of the outline: a module's heading or a lesson under it. */
export interface Line {
  kind: 'module' | 'lesson';
  id: Slug;
}

/** The outline as it is seen: what a folded module holds is not among the lines. */
export const linesOf = (modules: Modules, folded: ReadonlySet<Slug> = new Set()): Line[] =>
  modules.flatMap(({ module, lessons }) => [
    { kind: 'module' as const, id: module },
    ...(folded.has(module) ? [] : lessons.map((id) => ({ kind: 'lesson' as const, id }))),
  ]);

/** A line dropped at another place: a lesson changes its module by it, a module takes its lessons along. */
export function dropLine(
  modules: Modules,
  folded: ReadonlySet<Slug>,
  from: number,
  to: number,
): CourseModule[] {
  const lines = linesOf(modules, folded);
  const line = lines[from];
  if (!line) return [...modules];
  const above = lines.toSpliced(from, 1).slice(0, Math.max(0, to));
  const heads = above.filter(({ kind }) => kind === 'module');
  if (line.kind === 'module')
    return move(
      modules,
      modules.findIndex(({ module }) => module === line.id),
      heads.length,
    );
  const home = heads.at(-1)?.id ?? modules[0]?.module ?? '';
  const before = above.length - 1 - above.findLastIndex(({ kind }) => kind === 'module');
  const end = folded.has(home) ? Number.POSITIVE_INFINITY : before;
  return moveLesson(modules, line.id, home, heads.length === 0 ? 0 : end);
}

/** One place up or down; a lesson at the edge of its module goes over into the next. */
export function shiftLesson(modules: Modules, lesson: Slug, by: -1 | 1): CourseModule[] {
  const at = modules.findIndex(({ lessons }) => lessons.includes(lesson));
  const home = modules[at];
  if (!home) return [...modules];
  const place = home.lessons.indexOf(lesson) + by;
  if (place >= 0 && place < home.lessons.length)
    return moveLesson(modules, lesson, home.module, place);
  const next = modules[at + by];
  return next
    ? moveLesson(modules, lesson, next.module, by < 0 ? Number.POSITIVE_INFINITY : 0)
    : [...modules];
}

export const shiftModule = (modules: Modules, module: Slug, by: -1 | 1): CourseModule[] => {
  const from = modules.findIndex((one) => one.module === module);
  return move(modules, from, from + by);
};

export const moveLesson = (
  modules: Modules,
  lesson: Slug,
  into: Slug,
  at = Number.POSITIVE_INFINITY,
): CourseModule[] => addLesson(takeLesson(modules, lesson), lesson, into, at);

export const takeLesson = (modules: Modules, lesson: Slug): CourseModule[] =>
  modules.map((one) =>
    one.lessons.includes(lesson)
      ? { ...one, lessons: one.lessons.filter((known) => known !== lesson) }
      : one,
  );

export const addLesson = (
  modules: Modules,
  lesson: Slug,
  into: Slug,
  at = Number.POSITIVE_INFINITY,
): CourseModule[] =>
  modules.map((one) =>
    one.module === into
      ? { ...one, lessons: one.lessons.toSpliced(Math.min(at, one.lessons.length), 0, lesson) }
      : one,
  );

export const changeModule = (
  modules: Modules,
  module: Slug,
  part: Partial<CourseModule>,
): CourseModule[] => modules.map((one) => (one.module === module ? { ...one, ...part } : one));

export const allLessons = (modules: Modules): Slug[] => modules.flatMap(({ lessons }) => lessons);

const SHORTEST = 3;
const LONGEST = 52;

/** A name for addresses, made from a title, that nothing else has yet. */
export function slugFor(title: string, taken: ReadonlySet<string>, otherwise = 'lesson'): Slug {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  const base = plain.length < SHORTEST || plain === 'null' ? otherwise : plain;
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(slug)) return slug;
  }
}
