import { expect, test } from 'vitest';
import { waysOf } from './attach';

const source = { hls: '/a/master.m3u8', mp4: '/a/film.mp4' };

test('a film of this device is played from here, whatever else there is', () => {
  const file = new Blob(['film']);
  expect(waysOf({ ...source, file }, { native: true, pieces: true })).toEqual(['FILE']);
});

test('the browser’s own way comes first, then the library, then the whole file', () => {
  expect(waysOf(source, { native: true, pieces: true })).toEqual(['NATIVE', 'HLS_JS', 'MP4']);
  expect(waysOf(source, { native: false, pieces: true })).toEqual(['HLS_JS', 'MP4']);
  expect(waysOf(source, { native: false, pieces: false })).toEqual(['MP4']);
});

test('what does not exist is not tried', () => {
  expect(waysOf({ mp4: '/a.mp4' }, { native: true, pieces: true })).toEqual(['MP4']);
  expect(waysOf({}, { native: true, pieces: true })).toEqual([]);
});
