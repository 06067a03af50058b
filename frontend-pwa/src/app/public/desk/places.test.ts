import { expect, test } from 'vitest';
import { isDesk, mayEnter, placeOf, placesFor } from './places';

test.each([
  ['/studio', 'Courses'],
  ['/studio/align-birth/lesson/first-hours', 'Courses'],
  ['/studio/pages/spring', 'Pages'],
  ['/support/offers', 'Offers'],
  ['/support', 'Buyers'],
])('%s belongs to %s', (at, label) => expect(placeOf(at)?.label).toBe(label));

test('editors write, only operators help buyers, patients do neither', () => {
  expect(mayEnter('/studio', ['CONTENT_EDITOR'])).toBe(true);
  expect(mayEnter('/support', ['CONTENT_EDITOR'])).toBe(false);
  expect(mayEnter('/support/offers', ['OPERATOR'])).toBe(true);
  expect(mayEnter('/studio', ['PATIENT', 'OWNER'])).toBe(false);
  expect(placesFor(['CONTENT_EDITOR'])).toHaveLength(2);
  expect(placesFor(['OPERATOR'])).toHaveLength(6);
});

test('other addresses are left to the site', () => {
  expect(isDesk('/studios')).toBe(false);
  expect(isDesk('/learn')).toBe(false);
});
