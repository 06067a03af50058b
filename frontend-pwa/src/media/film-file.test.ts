import { expect, test } from 'vitest';
import { filmOf, isVideo, Unfit } from './film-file';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

test.each([
  ['an MP4', '\0\0\0\x20ftypisom', true],
  ['an old QuickTime film', '\0\0\0\x08wide\0\0\0\0', true],
  ['a WebM film', '\x1a\x45\xdf\xa3\0\0\0\0\0\0', true],
  ['a page', '<!doctype html>', false],
  ['a photo', '\xff\xd8\xff\xe0\0\x10JFIF', false],
  ['nothing', '', false],
])('%s is told by its first bytes', (_, head, video) => {
  expect(isVideo(bytes(head))).toBe(video);
});

test.each([
  ['notes.pdf', 'application/pdf', 'MP4, MOV or WebM'],
  ['song.mp4', 'video/mp4', 'Export it again'],
])('%s says what to choose instead', async (name, type, words) => {
  const refused = filmOf(new File(['not a video at all'], name, { type }));
  await expect(refused).rejects.toThrow(words);
  await expect(refused).rejects.toBeInstanceOf(Unfit);
});

test('a film that is too large is refused before a byte of it is read', async () => {
  const large = { name: 'a.mp4', type: 'video/mp4', size: 500_000_001 } as File;
  await expect(filmOf(large)).rejects.toThrow('up to 500 MB');
});
