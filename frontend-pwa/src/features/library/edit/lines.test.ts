import { expect, test } from 'vitest';
import { instructionsFrom, linesFrom } from './lines';

test('instructions come back as they went in, line by line', () => {
  const instructions = [
    { role: 'PREP' as const, text: 'Sit tall.' },
    { role: 'STEP' as const, text: 'Breathe in.' },
    { role: 'STEP' as const, text: 'Breathe out.' },
    { role: 'COMMON_FAULT' as const, text: 'Lifting the shoulders.' },
  ];
  expect(linesFrom(instructions).STEP).toBe('Breathe in.\nBreathe out.');
  expect(instructionsFrom(linesFrom(instructions))).toEqual(instructions);
});

test('empty lines are no instructions', () => {
  expect(instructionsFrom({ STEP: '\n  Lift.  \n\n' })).toEqual([{ role: 'STEP', text: 'Lift.' }]);
});
