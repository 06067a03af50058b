import { describe, expect, test } from 'vitest';
import { parseRange, rangeAnswer } from './ranges';
import { wayOf } from './routes';

const bytes = Uint8Array.from({ length: 10 }, (_, i) => i);
const whole = () => new Response(bytes, { headers: { 'content-type': 'video/mp4' } });
const read = async (answer: Response) => [...new Uint8Array(await answer.arrayBuffer())];

describe('byte ranges of a stored video', () => {
  test.each([
    ['bytes=0-1', 'bytes 0-1/10', [0, 1]],
    ['bytes=0-', 'bytes 0-9/10', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['bytes=8-', 'bytes 8-9/10', [8, 9]],
    ['bytes=-3', 'bytes 7-9/10', [7, 8, 9]],
    ['bytes=9-9', 'bytes 9-9/10', [9]],
    ['bytes=4-400', 'bytes 4-9/10', [4, 5, 6, 7, 8, 9]],
    ['bytes=-400', 'bytes 0-9/10', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ])('%s answers %s', async (header, range, expected) => {
    const answer = await rangeAnswer(whole(), header);
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(range);
    expect(answer.headers.get('content-length')).toBe(String(expected.length));
    expect(answer.headers.get('content-type')).toBe('video/mp4');
    expect(await read(answer)).toEqual(expected);
  });

  test.each(['bytes=10-', 'bytes=5-2', 'bytes=-0', 'bytes=-', 'bytes=0-1,3-4', 'lines=1-2'])(
    '%s is refused with the size',
    async (header) => {
      const answer = await rangeAnswer(whole(), header);
      expect(answer.status).toBe(416);
      expect(answer.headers.get('content-range')).toBe('bytes */10');
    },
  );

  test('without a range the whole file is given', async () => {
    expect(await read(await rangeAnswer(whole(), null))).toHaveLength(10);
  });

  test('an empty file has no range', () => expect(parseRange('bytes=0-0', 0)).toBeUndefined());
});

describe('which way a request goes', () => {
  const home = 'https://north.example';
  test.each([
    ['/', 'navigate', 'SHELL'],
    ['/exercise/a1', 'navigate', 'SHELL'],
    ['/join/tok.en-1', 'navigate', 'SHELL'],
    ['/practice/', 'navigate', 'NETWORK'],
    ['/practice/patients', 'navigate', 'NETWORK'],
    ['/api/home', 'cors', 'NETWORK'],
    ['/assets/index-1.js', 'no-cors', 'ASSET'],
    ['/config.json', 'cors', 'FRESH'],
    ['/theme.css', 'no-cors', 'FRESH'],
    ['/theme.a1b2.css', 'no-cors', 'FRESH'],
    ['/brand/logo.0123456789abcdef.png', 'no-cors', 'FRESH'],
    ['/library/exercises.json', 'cors', 'FRESH'],
    ['/library/media/bird-dog.mp4', 'no-cors', 'MEDIA'],
    ['/media/t1/m1/video.mp4?sig=1', 'no-cors', 'MEDIA'],
    ['/sw.js', 'no-cors', 'NETWORK'],
  ])('%s by %s goes %s', (path, mode, way) => {
    expect(wayOf(new URL(path, home), home, 'GET', mode)).toBe(way);
  });

  test('writes and other hosts go to the network', () => {
    expect(wayOf(new URL('/config.json', home), home, 'POST', 'cors')).toBe('NETWORK');
    expect(wayOf(new URL('https://else.example/'), home, 'GET', 'navigate')).toBe('NETWORK');
  });
});
