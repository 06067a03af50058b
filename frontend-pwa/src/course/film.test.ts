import { expect, test } from 'vitest';
import { clock, clockWords, cueAt, partAt, partsOf, readCaptions } from './film';

const VTT = `WEBVTT - English

NOTE made by hand

STYLE
::cue { color: white }

1
00:00:00.000 --> 00:00:04.500 line:90%
Kneel on all fours.
Hands under the shoulders.

00:04.500 --> 00:09.000
<v Bonnie>Breathe <i>out</i>.

00:09.000 --> 00:10.000

`;

test('what is said is read with its times, without marks', () => {
  expect(readCaptions(VTT)).toEqual([
    { from: 0, to: 4.5, text: 'Kneel on all fours. Hands under the shoulders.' },
    { from: 4.5, to: 9, text: 'Breathe out.' },
  ]);
});

test('lines that end as on Windows are read as well; nothing gives nothing', () => {
  expect(readCaptions(VTT.replaceAll('\n', '\r\n'))).toHaveLength(2);
  expect(readCaptions('')).toEqual([]);
  expect(readCaptions('WEBVTT\n\nbroken --> time\nwords')).toEqual([]);
});

test('the line of a moment is the last that has begun', () => {
  const cues = readCaptions(VTT);
  expect(cueAt(cues, 4.4)).toBe(0);
  expect(cueAt(cues, 300)).toBe(1);
  expect(cueAt([], 3)).toBe(-1);
});

test('chapters end where the next begins, the last with the film', () => {
  const parts = partsOf(
    [
      { at: 12, title: 'Round' },
      { at: 0, title: 'Set up' },
      { at: 99, title: 'Not there' },
    ],
    40,
  );
  expect(parts).toEqual([
    { at: 0, to: 12, title: 'Set up' },
    { at: 12, to: 40, title: 'Round' },
  ]);
  expect(partAt(parts, 12)?.title).toBe('Round');
  expect(partAt(parts, 11.9)?.title).toBe('Set up');
});

test.each([
  [0, '0:00', '0 seconds'],
  [65.9, '1:05', '1 minute 5 seconds'],
  [3729, '1:02:09', '62 minutes 9 seconds'],
])('%d reads %s', (at, short, long) => {
  expect(clock(at)).toBe(short);
  expect(clockWords(at)).toBe(long);
});
