import { expect, test } from 'vitest';
import { localOf, momentOf } from './zoned';

test.each([
  ['2027-01-10T09:00', 'UTC', '2027-01-10T09:00:00.000Z'],
  ['2027-01-10T09:00', 'Europe/Berlin', '2027-01-10T08:00:00.000Z'],
  ['2027-07-10T09:00', 'Europe/Berlin', '2027-07-10T07:00:00.000Z'],
  ['2027-01-10T21:30', 'America/Los_Angeles', '2027-01-11T05:30:00.000Z'],
  ['2027-01-10T09:00', 'Asia/Kolkata', '2027-01-10T03:30:00.000Z'],
  // The night the clocks change, just before and after.
  ['2027-03-28T01:30', 'Europe/Berlin', '2027-03-28T00:30:00.000Z'],
  ['2027-03-28T03:30', 'Europe/Berlin', '2027-03-28T01:30:00.000Z'],
])('%s in %s is %s', (local, zone, moment) => {
  expect(momentOf(local, zone)).toBe(moment);
  expect(localOf(Date.parse(moment), zone)).toBe(local);
});

test('an hour the clock leaves out is some moment close by, not nothing', () => {
  const moment = Date.parse(momentOf('2027-03-28T02:30', 'Europe/Berlin') ?? '');
  expect(Math.abs(moment - Date.parse('2027-03-28T01:00:00Z'))).toBeLessThanOrEqual(1_800_000);
});

test('what is no time is none', () => {
  expect(momentOf('', 'UTC')).toBeUndefined();
  expect(momentOf('tomorrow', 'UTC')).toBeUndefined();
});
