import type { MyCourse, OutlineLesson as Step, Outline as Told } from '@/api/learning';
import { merge, type Progress } from './progress';

/** A lesson with when it was last seen on this device. */
export type OutlineLesson = Step & { at?: string };
export interface Outline extends Omit<Told, 'modules'> {
  modules: (Omit<Told['modules'][number], 'lessons'> & { lessons: OutlineLesson[] })[];
}

/** Progress by lesson, as this device knows it. */
export type Kept = ReadonlyMap<string, Progress>;

export const lessonsOf = (outline: Pick<Outline, 'modules'>): OutlineLesson[] =>
  outline.modules.flatMap(({ lessons }) => lessons);

/** The outline with what this device knows and the server may not have heard yet. */
export function withKept(outline: Told, kept: Kept): Outline {
  const told = (lesson: Step): OutlineLesson => {
    const mine = kept.get(lesson.lesson);
    return mine ? { ...lesson, ...merge({ ...lesson, at: '' }, mine) } : lesson;
  };
  return {
    ...outline,
    modules: outline.modules.map((module) => ({ ...module, lessons: module.lessons.map(told) })),
  };
}

export const isLocked = ({ lockedUntil }: OutlineLesson, now: number) =>
  lockedUntil !== undefined && Date.parse(lockedUntil) > now;

/** What counts for the course, and how much of it is done. */
export function tally(lessons: readonly OutlineLesson[]) {
  const counting = lessons.filter(({ required }) => required);
  const done = counting.filter((lesson) => lesson.done).length;
  const left = counting.filter((lesson) => !lesson.done);
  return {
    done,
    all: counting.length,
    part: counting.length === 0 ? 0 : done / counting.length,
    minutesLeft: left.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

/**
 * How many of a course's counting lessons are done: as told, or as this device knows from its
 * outline, which may not have been heard yet.
 */
export function doneOf(
  { done, of }: Pick<MyCourse, 'done' | 'of'>,
  known: Told | undefined,
  kept: Kept,
) {
  const here = known ? tally(lessonsOf(withKept(known, kept))).done : 0;
  return Math.min(of, Math.max(done, here));
}

/**
 * Where somebody goes on: what she was in the middle of here, else where the server knows her to be,
 * else the first that is open and not done.
 */
export function goOn(outline: Outline, now: number): OutlineLesson | undefined {
  const open = lessonsOf(outline).filter((lesson) => !lesson.done && !isLocked(lesson, now));
  const begun = open
    .filter(({ at, seconds }) => at && seconds > 0)
    .sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))[0];
  const told = open.find(({ lesson }) => lesson === outline.card.next?.lesson);
  return begun ?? told ?? open.find(({ required }) => required) ?? open[0];
}

/** Whether all of these courses are among mine, and open. */
export const areOpen = (wanted: readonly string[], mine: readonly MyCourse[] | undefined) =>
  wanted.every((course) => mine?.some((one) => one.course === course && one.open));

export interface Around {
  before: OutlineLesson | undefined;
  here: OutlineLesson | undefined;
  after: OutlineLesson | undefined;
  /** Its place, from 1. */
  place: number;
  all: number;
}

/** A lesson and its neighbours, across modules. */
export function around(outline: Outline, lesson: string): Around {
  const all = lessonsOf(outline);
  const at = all.findIndex((one) => one.lesson === lesson);
  return {
    before: at > 0 ? all[at - 1] : undefined,
    here: all[at],
    after: at < 0 ? undefined : all[at + 1],
    place: at + 1,
    all: all.length,
  };
}
