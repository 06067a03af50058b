import type { Exercise, Phase } from '@/api/contract';
import { phaseName } from '@/care/patient-words';
import { wordsFor } from './words';

export type Facet = 'region' | 'category' | 'phase' | 'equipment' | 'condition';
export type Chosen = Partial<Record<Facet, string>>;

const valuesOf: Record<Facet, (entry: Exercise) => readonly string[]> = {
  region: ({ bodyRegions }) => bodyRegions ?? [],
  category: ({ category }) => (category ? [category] : []),
  phase: ({ carePhases }) => carePhases ?? [],
  equipment: ({ equipment }) => equipment ?? [],
  condition: ({ conditions }) => conditions ?? [],
};

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const textOf = (entry: Exercise) =>
  fold(
    [
      entry.name,
      ...(entry.aka ?? []),
      ...[...(entry.conditions ?? []), ...(entry.bodyRegions ?? []), entry.category ?? ''].flatMap(
        (code) => [code, wordsFor(code)],
      ),
    ].join(' '),
  );

/** How well a name answers what was typed: its beginning before its middle before everything else. */
function rank(entry: Exercise, text: string): number {
  const name = fold(entry.name);
  if (name.startsWith(text)) return 0;
  return name.includes(text) ? 1 : 2;
}

export function find<E extends Exercise>(
  entries: readonly E[],
  search: string,
  chosen: Chosen,
): E[] {
  const text = fold(search.trim());
  const words = text.split(/\s+/).filter(Boolean);
  const facets = Object.entries(chosen) as [Facet, string][];
  return entries
    .filter((entry) => facets.every(([facet, value]) => valuesOf[facet](entry).includes(value)))
    .filter((entry) => {
      const all = textOf(entry);
      return words.every((word) => all.includes(word));
    })
    .sort((a, b) => rank(a, text) - rank(b, text));
}

/** The values that occur, for the menus. */
export const choicesOf = (entries: readonly Exercise[], facet: Facet): string[] =>
  [...new Set(entries.flatMap(valuesOf[facet]))].sort();

/** A facet's code in words. */
export const label = (facet: Facet | 'other', code: string): string =>
  facet === 'phase' && /^[A-Z]+$/.test(code) ? phaseName(code as Phase) : wordsFor(code);
