import { expect, test } from 'vitest';
import file from '../../../functions/care/src/main/resources/library/exercises.json';
import { fromLibrary, type LibraryFile } from './library-file';

test('the library the platform ships reads as the contract says', () => {
  const { exercises } = fromLibrary(file as unknown as LibraryFile);
  expect(exercises.length).toBeGreaterThan(20);
  for (const exercise of exercises) {
    expect(exercise.exercise).toMatch(/^[a-z0-9-]+$/);
    expect(exercise.name).not.toBe('');
    expect(exercise.defaultDose.schedule.timesPerDay).toBeGreaterThan(0);
    expect(exercise.media).toBeUndefined();
  }
});
