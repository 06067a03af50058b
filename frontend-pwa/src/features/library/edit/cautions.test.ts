import { expect, test } from 'vitest';
import { spoken } from './cautions';

test('a caution without a reason is not kept', () => {
  const caution = { context: 'PGP', level: 'AVOID' } as const;
  expect(
    spoken([
      { ...caution, reason: '  It opens the joint. ' },
      { ...caution, reason: ' ' },
    ]),
  ).toEqual([{ ...caution, reason: 'It opens the joint.' }]);
});
