import type { Chapter } from '@/api/learning';

/** One line of what is said, and when. */
export interface Cue {
  from: number;
  to: number;
  text: string;
}

const TIME = /(?:(\d+):)?(\d{2}):(\d{2})[.,](\d{3})/;

function seconds(stamp: string): number | undefined {
  const found = TIME.exec(stamp);
  if (!found) return undefined;
  const [, hours = '0', minutes = '0', whole = '0', thousandths = '0'] = found;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(thousandths) / 1000;
}

function cueOf(block: string): Cue[] {
  const lines = block.split('\n');
  const at = lines.findIndex((line) => line.includes('-->'));
  const [from, to] = (lines[at] ?? '').split('-->').map(seconds);
  const text = lines
    .slice(at + 1)
    .join(' ')
    .replaceAll(/<[^>]*>/g, '')
    .trim();
  return at < 0 || from === undefined || to === undefined || !text ? [] : [{ from, to, text }];
}

/** The lines of a WebVTT file, for reading beside the film; notes, styles and regions are left out. */
export const readCaptions = (vtt: string): Cue[] =>
  vtt
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .flatMap(cueOf);

export const cueAt = (cues: readonly Cue[], at: number) =>
  cues.findLastIndex(({ from }) => from <= at);

export interface Part extends Chapter {
  to: number;
}

/** Chapters with their ends, in order; those beyond the film are left out. */
export function partsOf(chapters: readonly Chapter[], length: number): Part[] {
  const inside = chapters.filter(({ at }) => at < length).sort((a, b) => a.at - b.at);
  return inside.map((chapter, index) => ({ ...chapter, to: inside[index + 1]?.at ?? length }));
}

export const partAt = (parts: readonly Part[], at: number) =>
  parts.findLast((part) => part.at <= at);

/** "3:05", "1:02:09" */
export function clock(all: number): string {
  const whole = Math.max(0, Math.floor(all));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(whole % 60)}`
    : `${minutes}:${two(whole % 60)}`;
}

/** The same to be read aloud: "3 minutes 5 seconds". */
export function clockWords(all: number): string {
  const whole = Math.max(0, Math.floor(all));
  const part = (n: number, word: string) => (n > 0 ? [`${n} ${word}${n === 1 ? '' : 's'}`] : []);
  const said = [...part(Math.floor(whole / 60), 'minute'), ...part(whole % 60, 'second')];
  return said.join(' ') || '0 seconds';
}
