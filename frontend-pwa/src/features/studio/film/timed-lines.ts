import type { Chapter } from '@/api/studio';
import { type Cue, clock as stampOf } from '@/course/film';

const STAMP = /^\s*((?:\d+:)?\d{1,2}:\d{2})\b[\s–-]*(.*)$/;
/** A line without an end is shown for as long, or until the next one. */
const SHOWN_S = 6;

const secondsOf = (stamp: string): number =>
  stamp.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

/** Chapters as somebody writes them: one on each line, its time before its title. */
export const chapterText = (chapters: readonly Chapter[]) =>
  chapters.map(({ at, title }) => `${stampOf(at)} ${title}`).join('\n');

export interface Read<T> {
  found: T[];
  /** The first line that has no time, as it was written. */
  wrong?: string;
}

/** Reads chapters in any order; a second title for the same moment replaces the first. */
export function readChapters(text: string): Read<Chapter> {
  const { found, wrong } = readLines(text);
  const byTime = new Map(found.map(({ at, words }) => [at, words]));
  return {
    found: [...byTime].map(([at, title]) => ({ at, title })).sort((a, b) => a.at - b.at),
    ...(wrong === undefined ? {} : { wrong }),
  };
}

function readLines(text: string) {
  const found: { at: number; words: string }[] = [];
  let wrong: string | undefined;
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [, stamp, words = ''] = STAMP.exec(line) ?? [];
    if (stamp && words.trim()) found.push({ at: secondsOf(stamp), words: words.trim() });
    else wrong ??= line.trim();
  }
  return { found, wrong };
}

const full = (seconds: number) => {
  const milliseconds = Math.round(seconds * 1000);
  const two = (part: number) => `${part}`.padStart(2, '0');
  const whole = Math.floor(milliseconds / 1000);
  const rest = `${milliseconds % 1000}`.padStart(3, '0');
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${rest}`;
};

/** The captions as a WebVTT file. */
export const vttOf = (cues: readonly Cue[]) =>
  cues.length === 0
    ? ''
    : `WEBVTT\n\n${cues.map(({ from, to, text }) => `${full(from)} --> ${full(to)}\n${text}`).join('\n\n')}\n`;

/** Captions as somebody corrects them: one on each line, its time before the words. */
export const cueText = (cues: readonly Cue[]) =>
  cues.map(({ from, text }) => `${stampOf(from)} ${text}`).join('\n');

/** Back into cues; a line whose time was not touched keeps its fractions and its end. */
export function cuesFrom(text: string, before: readonly Cue[]): Read<Cue> {
  const { found, wrong } = readLines(text);
  const known = Map.groupBy(before, ({ from }) => stampOf(from));
  const sorted = found.toSorted((a, b) => a.at - b.at);
  const cues = sorted.map(({ at, words }, index) => {
    const old = takeOne(
      known.get(stampOf(at)),
      words,
      sorted.slice(index + 1).filter((one) => one.at === at),
    );
    const next = sorted[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const from = old?.from ?? at;
    const to = old?.to ?? Math.min(at + SHOWN_S, next);
    return { from, to: Math.max(to, from + 0.5), text: words };
  });
  return { found: cues, ...(wrong === undefined ? {} : { wrong }) };
}

/**
 * Of the cues of one second the one that says the same; for new words the first that no later line
 * of that second says.
 */
function takeOne(cues: Cue[] | undefined, words: string, later: readonly { words: string }[]) {
  if (!cues) return undefined;
  const same = cues.findIndex(({ text }) => text === words);
  const free = cues.findIndex(({ text }) => !later.some((other) => other.words === text));
  const at = same >= 0 ? same : free;
  return at < 0 ? undefined : cues.splice(at, 1)[0];
}

/** What is said, without times: the transcript to begin with. */
export const transcriptOf = (cues: readonly Cue[]) => cues.map(({ text }) => text).join(' ');
