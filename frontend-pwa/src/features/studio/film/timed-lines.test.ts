import { describe, expect, test } from 'vitest';
import { readCaptions as readCues } from '@/course/film';
import { chapterText, cuesFrom, cueText, readChapters, transcriptOf, vttOf } from './timed-lines';

describe('chapters', () => {
  test('are read as somebody types them, whatever stands between', () => {
    const text = '0:00 Welcome\n\n1:05 – Cat–cow\n  12:00 - Rest \n1:02:09 The end';
    expect(readChapters(text)).toEqual({
      found: [
        { at: 0, title: 'Welcome' },
        { at: 65, title: 'Cat–cow' },
        { at: 720, title: 'Rest' },
        { at: 3729, title: 'The end' },
      ],
    });
  });

  test('are put in order; of two at one moment the last counts', () => {
    expect(readChapters('2:00 B\n1:00 A\n2:00 C').found).toEqual([
      { at: 60, title: 'A' },
      { at: 120, title: 'C' },
    ]);
  });

  test.each(['Welcome', '0:61x', '5 Welcome', '1:00', '1:00   '])(
    '%s is told to be no chapter',
    (line) => {
      expect(readChapters(`0:00 Fine\n${line}`)).toMatchObject({
        found: [{ at: 0 }],
        wrong: line.trim(),
      });
    },
  );

  test('come out of their text as they went in', () => {
    const chapters = [
      { at: 0, title: 'Set up' },
      { at: 4000, title: 'Round 2: slower' },
    ];
    expect(readChapters(chapterText(chapters)).found).toEqual(chapters);
    expect(readChapters('').found).toEqual([]);
  });
});

const SRT = `1\r\n00:00:00,000 --> 00:00:04,500\r\nKneel on <i>all fours</i>.\r\nHands under.\r\n\r\n2\r\n00:00:04,500 --> 00:00:09,000\r\nBreathe out.\r\n`;
const CUES = [
  { from: 0, to: 4.5, text: 'Kneel on all fours. Hands under.' },
  { from: 4.5, to: 9, text: 'Breathe out.' },
];

describe('captions', () => {
  test('are read from SubRip and from WebVTT', () => {
    expect(readCues(SRT)).toEqual(CUES);
    expect(readCues(vttOf(CUES))).toEqual(CUES);
    expect(
      readCues('WEBVTT\n\nNOTE mine\n\n00:04.500 --> 00:09.000 line:90%\n<v Bonnie>Hi'),
    ).toEqual([{ from: 4.5, to: 9, text: 'Hi' }]);
    expect(readCues('just words')).toEqual([]);
  });

  test('are written as a file a player takes', () => {
    expect(vttOf(CUES)).toContain('00:00:04.500 --> 00:00:09.000\nBreathe out.');
    expect(vttOf([])).toBe('');
  });

  test('corrected words keep their times to the fraction', () => {
    const { found } = cuesFrom(cueText(CUES).replace('Breathe out', 'And breathe out'), CUES);
    expect(found).toEqual([CUES[0], { from: 4.5, to: 9, text: 'And breathe out.' }]);
  });

  const QUICK = [
    { from: 4, to: 4.6, text: 'In.' },
    { from: 4.6, to: 9, text: 'Out.' },
  ];
  test.each([
    ['0:04 In.\n0:04 Out.', QUICK],
    ['0:04 Breathe in.\n0:04 Out.', [{ ...QUICK[0], text: 'Breathe in.' }, QUICK[1]]],
    ['0:04 In.\n0:04 Breathe out.', [QUICK[0], { ...QUICK[1], text: 'Breathe out.' }]],
    ['0:04 Out.', [QUICK[1]]],
  ])('two lines within one second keep each their own time: %j', (text, cues) => {
    expect(cuesFrom(text, QUICK).found).toEqual(cues);
  });

  test('a new line lasts until the next, a removed one is gone', () => {
    const { found } = cuesFrom('0:00 One\n0:02 Two\n1:00 Three', []);
    expect(found).toEqual([
      { from: 0, to: 2, text: 'One' },
      { from: 2, to: 8, text: 'Two' },
      { from: 60, to: 66, text: 'Three' },
    ]);
  });

  test('a transcript begins with what is said', () => {
    expect(transcriptOf(CUES)).toBe('Kneel on all fours. Hands under. Breathe out.');
  });
});
