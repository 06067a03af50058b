import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Note } from '@/api/learning';
import type { KeptWriting } from '@/course/kept/database';
import { writingsOf } from '@/course/kept/queue';
import { addBookmark, bookmarksIn, notesIn, withOpen } from './write';

const where = { person: 'u1', course: 'align-birth', lesson: 'cat-cow' };
const note = (id: string, seconds: number, text = ''): Note => ({
  note: id,
  course: where.course,
  lesson: where.lesson,
  seconds,
  text,
  editedAt: '2027-01-04T10:00:00Z',
});
const kept = (body: Note): KeptWriting => ({
  ...where,
  kind: 'NOTE',
  body,
  id: body.note,
  change: 1,
  sent: 0,
  gone: false,
});
const order = (writings: readonly KeptWriting[], open?: Note) =>
  withOpen(notesIn(writings, where), open).map(({ id }) => id);

test('a note that is begun has its place among the others before it is kept, and keeps it', () => {
  const others = [kept(note('c', 30, 'Late')), kept(note('a', 5, 'Early'))];
  const open = note('b', 12);
  expect(order(others, open)).toEqual(['a', 'b', 'c']);
  expect(order([...others, kept({ ...open, text: 'Lean on' })], open)).toEqual(['a', 'b', 'c']);
  expect(order(others)).toEqual(['a', 'c']);
});

test('a bookmark that is pressed twice at once is one', async () => {
  await Promise.all([addBookmark(where, 12.4, 'Lean on'), addBookmark(where, 12.9, 'Lean on')]);
  await addBookmark(where, 13, 'Lean on');
  const there = bookmarksIn(await writingsOf('u1'), where);
  expect(there.map(({ seconds }) => seconds)).toEqual([12, 13]);
});
