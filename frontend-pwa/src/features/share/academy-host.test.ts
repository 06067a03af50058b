import { expect, test } from 'vitest';
import { academyOf } from './academy-host';

test.each([
  ['http:', 'lotus.aligned.localhost:8080', 'http://aligned.localhost:8080'],
  ['https:', 'drsmith.aligned.academy', 'https://aligned.academy'],
])('from %s//%s the academy is at %s', (protocol, host, academy) => {
  expect(academyOf({ protocol, host })).toBe(academy);
});
