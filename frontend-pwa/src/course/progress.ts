/** How far a lesson is, wherever it was watched. */
export interface Progress {
  seconds: number;
  length: number;
  done: boolean;
  at: string;
}

/** From here on a film counts as seen: what follows are the last words. */
export const SEEN = 0.9;

/** Nearer to the start or the end than this, one begins again rather than going on. */
const EDGE_S = 5;

const later = (...times: string[]) => times.sort().at(-1) ?? '';

/** Two devices' words on one lesson: the farthest place, and done once is done. */
export function merge(one: Progress, other: Progress): Progress {
  return {
    seconds: Math.max(one.seconds, other.seconds),
    length: Math.max(one.length, other.length),
    done: one.done || other.done,
    at: later(one.at, other.at),
  };
}

export const same = (one: Progress, other: Progress) =>
  one.seconds === other.seconds && one.length === other.length && one.done === other.done;

/** Whether so much of a film makes the lesson done. */
export const isSeen = (seconds: number, length: number) => length > 0 && seconds >= length * SEEN;

/** A stretch of a film that was played. */
export type Span = readonly [from: number, to: number];

/** Stretches in order, those that meet as one. */
export function together(spans: readonly Span[]): Span[] {
  const all: [number, number][] = [];
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    const last = all.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

/** Whether nine tenths of a film were really played: who jumps to its end has not seen it. */
export const isWatched = (spans: readonly Span[], length: number) =>
  isSeen(
    together(spans).reduce((sum, [from, to]) => sum + to - from, 0),
    length,
  );

/** Where a film goes on; from its start when it was seen, or hardly begun. */
export function resumeAt({ seconds, length, done }: Progress): number {
  const atEnd = done || isSeen(seconds, length) || (length > 0 && seconds > length - EDGE_S);
  return atEnd || seconds < EDGE_S ? 0 : Math.floor(seconds);
}
