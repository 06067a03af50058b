import { expect, test } from '@playwright/test';
import type { Media } from '../../src/api/contract';
import { uuidv7 } from '../../src/api/uuid';
import { Practice } from './world/practice';

const TROUBLE: [string, Partial<Media>, RegExp][] = [
  ['stuck', { state: 'PROCESSING' }, /takes longer than it should. Your film is kept/],
  [
    'failed on our side',
    { state: 'FAILED', reason: 'Something went wrong on our side. Your film is kept.' },
    /could not be made ready. Something went wrong on our side/,
  ],
];

for (const [how, state, words] of TROUBLE)
  test(`a film that is ${how} is tried again in one press and shown when it is ready`, async ({
    page,
  }) => {
    const practice = new Practice(page);
    const [exercise, media] = [uuidv7(), uuidv7()];
    practice.own.push({
      exercise,
      media,
      name: 'Our bridge',
      instructions: [],
      defaultDose: {
        mode: 'REPS',
        sets: 3,
        reps: 10,
        side: 'BOTH',
        painCeiling: 3,
        schedule: { timesPerDay: 1 },
      },
    });
    const film: Media = { media, title: 'Our bridge', state: 'FAILED', retriable: true, stored: 9 };
    practice.films.set(media, { ...film, ...state });
    await practice.open('/practice/library');
    await page.getByRole('button', { name: /^Our bridge/ }).click();
    await expect(page.getByRole('dialog').getByText(words)).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('The film is being made ready for phones.')).toBeVisible();
    await expect(page.getByRole('dialog').locator('video')).toBeVisible();
    expect(practice.violations).toEqual([]);
  });
