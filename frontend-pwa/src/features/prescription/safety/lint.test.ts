import { describe, expect, test } from 'vitest';
import type { Dose, PlanItem } from '@/api/contract';
import { fromLibrary, type LibraryFile } from '@/api/library-file';
import type { Entry } from '@/catalogue/use-catalogue';
import { CONTEXTS } from '@/catalogue/words';
import file from '../../../../../functions/care/src/main/resources/library/exercises.json';
import { contextsOf } from './contexts';
import { lint } from './lint';

const library: Entry[] = fromLibrary(file as unknown as LibraryFile).exercises.map((exercise) => ({
  ...exercise,
  own: false,
}));
const entries = new Map(library.map((entry) => [entry.exercise, entry]));
const item = (exercise: string, dose: Partial<Dose> = {}): PlanItem => {
  const entry = entries.get(exercise);
  if (!entry) throw new Error(`The library has no ${exercise}.`);
  return {
    item: exercise,
    exercise,
    title: entry.name,
    dose: { ...entry.defaultDose, ...dose },
  };
};
const healthy = { phase: 'CORRECTIVE' as const, contexts: [] };
const texts = (items: PlanItem[], person: Parameters<typeof lint>[2]) =>
  lint(items, entries, person).map(({ level, text }) => `${level} ${text}`);

describe('what a condition tells', () => {
  test.each([
    ['Pelvic girdle pain, 24 weeks pregnant', ['PGP', 'PREGNANCY_T2', 'PREGNANCY_GE_16W_PRONE']],
    ['Pregnancy, 12w', ['PREGNANCY_T1']],
    ['PREGNANCY_T3', ['PREGNANCY_T3', 'PREGNANCY_GE_16W_PRONE']],
    ['Pregnant', ['PREGNANCY_T2', 'PREGNANCY_T3', 'PREGNANCY_GE_16W_PRONE']],
    ['Postpartum, caesarean 4 weeks ago', ['POSTPARTUM_2_6W', 'CAESAREAN_0_6W']],
    ['POSTPARTUM_EARLY', ['POSTPARTUM_2_6W']],
    ['Diastasis, 14 weeks postnatal', ['DIASTASIS_DOMING', 'POSTPARTUM_GE_12W']],
    ['Pregnant, second trimester', ['PREGNANCY_T2', 'PREGNANCY_GE_16W_PRONE']],
    ['Pregnant, first trimester', ['PREGNANCY_T1']],
    ['Neck pain', []],
    [undefined, []],
  ])('%s → %j', (condition, contexts) => {
    expect(contextsOf(condition)).toEqual(contexts);
  });
});

describe('the checks before publishing', () => {
  test('an exercise to be avoided is named with its reason', () => {
    const [avoided] = library.filter((entry) =>
      entry.contraindications?.some(({ level }) => level === 'AVOID'),
    );
    const reason = avoided?.contraindications?.find(({ level }) => level === 'AVOID');
    if (!avoided || !reason) throw new Error('The library avoids nothing.');
    const plan = [item(avoided.exercise)];
    const [first] = texts(plan, { phase: 'CORRECTIVE', contexts: [reason.context] });
    expect(first).toContain('avoid');
    expect(first).toContain(reason.reason);
    expect(texts(plan, healthy).some((text) => text.startsWith('avoid'))).toBe(false);
  });
  test('what speaks against any programme is told of the plan as a whole', () => {
    const found = lint([item('rib-breathing')], entries, {
      phase: 'FOUNDATIONAL',
      contexts: ['PRE_ECLAMPSIA', 'TWINS_GE_28W'],
    }).filter(({ level }) => level === 'avoid');
    expect(found.map(({ item: of, context }) => [of, context])).toEqual([
      [undefined, 'PRE_ECLAMPSIA'],
      [undefined, 'TWINS_GE_28W'],
    ]);
  });
  test('pain above what is usual for the phase or the pelvic floor is noticed', () => {
    const pain = (slug: string, phase: 'FOUNDATIONAL' | 'WELLNESS', painCeiling: number) =>
      texts([item(slug, { painCeiling })], { phase, contexts: [] }).filter((text) =>
        text.includes('is usual'),
      );
    expect(pain('pelvic-floor-hold', 'WELLNESS', 3)).toHaveLength(1);
    expect(pain('pelvic-floor-hold', 'WELLNESS', 2)).toHaveLength(0);
    expect(pain('calf-raise', 'FOUNDATIONAL', 4)).toHaveLength(1);
    expect(pain('calf-raise', 'WELLNESS', 5)).toHaveLength(0);
  });
  test('a dose without its number cannot be published', () => {
    const broken = item('pelvic-tilt');
    const { reps: _, ...dose } = broken.dose;
    expect(texts([{ ...broken, dose }], healthy)[0]).toMatch(/^stop/);
  });
  test('six exercises are many at the beginning and fine later', () => {
    const six = library.slice(0, 6).map(({ exercise }) => item(exercise));
    const many = (phase: 'FOUNDATIONAL' | 'WELLNESS') =>
      texts(six, { phase, contexts: [] }).filter((text) => text.includes('6 exercises'));
    expect(many('FOUNDATIONAL')).toHaveLength(1);
    expect(many('WELLNESS')).toHaveLength(0);
  });
  test('the same exercise twice, and two rungs of one ladder, are noticed', () => {
    const found = texts(
      [item('rib-breathing'), item('rib-breathing'), item('breathing-90-90')],
      healthy,
    );
    expect(found.some((text) => text.includes('2 times'))).toBe(true);
    expect(found.some((text) => text.includes('next step'))).toBe(true);
  });
});

test('every context of the library has words', () => {
  const used = new Set(
    library.flatMap((entry) => (entry.contraindications ?? []).map(({ context }) => context)),
  );
  expect([...used].filter((context) => !(context in CONTEXTS))).toEqual([]);
});
