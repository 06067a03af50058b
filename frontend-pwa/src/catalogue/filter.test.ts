import { expect, test } from 'vitest';
import { choicesOf, find, label } from './filter';
import type { Entry } from './use-catalogue';

const entry = (name: string, part: Partial<Entry> = {}): Entry => ({
  exercise: name,
  own: false,
  name,
  instructions: [],
  defaultDose: {
    mode: 'REPS',
    sets: 1,
    reps: 8,
    side: 'BOTH',
    painCeiling: 3,
    schedule: { timesPerDay: 1 },
  },
  ...part,
});
const all = [
  entry('Wall push-up', { bodyRegions: ['shoulder'], equipment: ['wall'] }),
  entry('Glute bridge', { aka: ['Hip lift'], bodyRegions: ['hip'], carePhases: ['CORRECTIVE'] }),
  entry('Single-leg bridge', { bodyRegions: ['hip'], carePhases: ['WELLNESS'] }),
];
const names = (search: string, chosen = {}) => find(all, search, chosen).map(({ name }) => name);

test('what begins with the search comes first', () => {
  expect(names('bridge')).toEqual(['Glute bridge', 'Single-leg bridge']);
  expect(names('si')).toEqual(['Single-leg bridge']);
});

test('other names and regions are found too', () => {
  expect(names('lift')).toEqual(['Glute bridge']);
  expect(names('hip bridge')).toEqual(['Glute bridge', 'Single-leg bridge']);
});

test('every facet narrows', () => {
  expect(names('', { region: 'hip' })).toHaveLength(2);
  expect(names('', { region: 'hip', phase: 'WELLNESS' })).toEqual(['Single-leg bridge']);
  expect(names('', { condition: 'NECK_PAIN' })).toEqual([]);
  expect(choicesOf(all, 'region')).toEqual(['hip', 'shoulder']);
});

test('codes are shown as words', () => {
  expect(label('region', 'PELVIC_FLOOR')).toBe('Pelvic floor');
  expect(label('equipment', 'foam roller')).toBe('Foam roller');
  expect(label('phase', 'CORRECTIVE')).toBe('Corrective');
  expect(label('region', 'PELVIS_SIJ')).toBe('Pelvis and SI joints');
  expect(label('other', 'LOW_BACK_PAIN_PERSISTENT')).toBe('Persistent low back pain');
  expect(label('other', 'PGP')).toBe('Pelvic girdle pain');
});
